import type { Block, Section } from '../document';
import { decisions } from '../../outputs/decisions';
import { insteadOfTraining, reasonForHolding } from './advice';
import { isBroughtIn, standingItems } from './advised';
import { flowingChapter } from './chapter';
import type { Writing } from './writing';

/**
 * What was due by the scores and is held back all the same, why, and what to do instead; a rule about one person is
 * never spelt out (4.4, rulings 25 and 27).
 */
export function composeHeld(writing: Writing): Section[] {
  const { translate } = writing;
  const rows = [...heldRecommendations(writing), ...heldModules(writing)];
  if (rows.length === 0 && notNeeded(writing).length === 0) return [];
  return [
    flowingChapter(writing, 'held', [
      {
        kind: 'paragraph',
        text: translate(rows.length === 0 ? 'report.chapters.held.none' : 'report.chapters.held.intro'),
      },
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { title: translate('report.recommendations.recommendation'), width: 'normal' },
                { title: translate('report.recommendations.heldReason'), width: 'wide' },
                { title: translate('report.recommendations.heldInstead'), width: 'wide' },
              ],
              rows: rows.map(({ title, rules }) => [
                { text: title, isStrong: true },
                { text: unique(rules.map((rule) => reasonForHolding(writing, rule))) },
                { text: unique(rules.map((rule) => insteadOfTraining(writing, rule))) },
              ]),
            } as const,
          ]),
      ...notNeeded(writing),
    ]),
  ];
}

interface Held {
  readonly title: string;
  readonly rules: readonly string[];
}

function heldRecommendations(writing: Writing): Held[] {
  const { index, plan, text } = writing;
  const standing = standingItems(writing);
  return plan.recommendations.flatMap(({ id }) => {
    const rules = plan.held[id];
    const known = index.recommendations.get(id);
    return rules === undefined || known === undefined || isBroughtIn(standing.get(id))
      ? []
      : [{ title: `${id} ${text(known.title)}`, rules }];
  });
}

function heldModules(writing: Writing): Held[] {
  const { index, plan, text } = writing;
  return decisions(writing).leaveAlone.heldModules.flatMap(({ module }) => {
    const known = index.modules.get(module);
    return known === undefined
      ? []
      : [{ title: `${module} ${text(known.title)}`, rules: plan.heldModules[module] ?? [] }];
  });
}

function notNeeded(writing: Writing): Block[] {
  const { text, translate } = writing;
  const items = writing.outcomes
    .filter(({ verdict }) => verdict.level === 'not-needed')
    .map(({ dimension }) =>
      translate('report.chapters.held.notNeeded', {
        id: dimension.situation.id,
        name: text(dimension.situation.name),
      }),
    );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.held.situations') },
    { kind: 'list', items },
  ];
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ');
}
