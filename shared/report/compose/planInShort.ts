import type { DecidedItem } from '../../planning/decidedItem';
import type { Block } from '../document';
import { itemTitle } from './decidedChanges';
import { inShort, shortTitle } from './inShort';
import type { Writing } from './writing';

/** Of a wave; all of them stand in the chapter of the recommendations. */
const mostNamed = 8;

/** The decided plan on one line per wave, computed waves noted where they differ (5.7, point 7). */
export function composePlanInShort(writing: Writing): Block[] {
  const { decided, translate } = writing;
  const lines = [
    ...decided.waves.map(({ wave, items }) => ({
      label: translate('report.summary.wave', { wave }),
      items,
    })),
    { label: translate('report.summary.later'), items: decided.later },
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
        {
          text: inShort(
            writing,
            items.map((item) => titleWithOrigin(writing, item)),
            mostNamed,
          ),
        },
      ]),
    },
    ...(decided.isChanged
      ? [{ kind: 'paragraph', tone: 'muted', text: translate('report.summary.planDecided') } as const]
      : []),
  ];
}

function titleWithOrigin(writing: Writing, item: DecidedItem): string {
  const { translate } = writing;
  const title = shortTitle(itemTitle(writing, item));
  const { computed, wave } = item;
  if (computed === null || computed.wave === wave) return title;
  return computed.wave === 'later'
    ? translate('report.summary.computedLater', { title })
    : translate('report.summary.computedWave', { title, wave: computed.wave });
}
