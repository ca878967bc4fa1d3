import type { BlockOf } from '../document';

/** What to do in each situation: the table that stands below their strip wherever it is printed. */
export function situationsTable({ labels, tiles }: BlockOf<'situations'>): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { title: labels.situation, width: 'narrow' },
      { title: labels.level, width: 'normal' },
      { title: labels.advice, width: 'wide' },
    ],
    rows: tiles.map((tile) => [
      { text: tile.id, isStrong: true },
      { text: tile.level, tone: tile.tone },
      { text: [tile.advice, tile.addition].filter(Boolean).join('. ') },
    ]),
  };
}
