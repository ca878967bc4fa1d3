import type { PlannedItem } from '../../planning/plan';
import type { Block } from '../document';
import type { Writing } from './writing';

/** The plan on one line per wave (5.7, point 7). */
export function composePlanInShort(writing: Writing): Block[] {
  const { plan, translate } = writing;
  const lines = [
    ...plan.waves.map((items, index) => ({
      label: translate('report.summary.wave', { wave: index + 1 }),
      items,
    })),
    { label: translate('report.summary.later'), items: plan.later },
  ].filter(({ items }) => items.length > 0);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.plan') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.summary.waveTitle'), width: 'narrow' },
        { title: translate('report.recommendations.title'), width: 'wide' },
      ],
      rows: lines.map(({ label, items }) => [
        { text: label, isStrong: true },
        { text: items.map((item) => titleOf(writing, item)).join('; ') },
      ]),
    },
  ];
}

function titleOf({ index, text }: Writing, { id }: PlannedItem): string {
  const known = index.recommendations.get(id);
  return known === undefined ? id : `${id} ${text(known.title)}`;
}
