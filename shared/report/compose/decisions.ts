import { decisions } from '../../outputs/decisions';
import type { Block } from '../document';
import { insteadOfTraining } from './advice';
import { isBroughtIn, standingItems } from './advised';
import { inShort, shortTitle } from './inShort';
import type { Writing } from './writing';

const mostNamed = 5;

/** What to decide, what to train and what to leave alone, in plain words (5.7, point 6). */
export function composeDecisions(writing: Writing): Block[] {
  const { index, text, translate } = writing;
  const { decide, leaveAlone, train } = decisions(writing);
  const standing = standingItems(writing);
  const titleOf = (id: string): string[] => {
    const words = standing.get(id)?.title ?? index.recommendations.get(id)?.title;
    return words === undefined ? [] : [shortTitle(text(words))];
  };
  const rows = [
    ['decide', decide.flatMap(titleOf)],
    ['train', train.recommendations.flatMap(titleOf)],
    [
      'leave',
      leaveAlone.held
        .filter(({ recommendation }) => !isBroughtIn(standing.get(recommendation)))
        .flatMap(({ recommendation, rules }) => {
          const instead = [...new Set(rules.map(({ rule }) => insteadOfTraining(writing, rule)))].join(' ');
          return titleOf(recommendation).map((title) => `${title}: ${instead}`);
        }),
    ],
  ] as const;
  if (rows.every(([, items]) => items.length === 0)) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.summary.decisions') },
    {
      kind: 'list',
      items: rows.map(
        ([what, items]) =>
          `${translate(`report.chapters.summary.${what}`)}: ${
            items.length === 0
              ? translate('report.chapters.summary.nothing')
              : inShort(writing, items, mostNamed)
          }`,
      ),
    },
  ];
}
