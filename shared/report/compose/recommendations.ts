import type { Block, Section } from '../document';
import { insteadOfTraining, reasonForHolding } from './advice';
import { advisedIn, isBroughtIn, standingItems, type Advised } from './advised';
import { composeDecidedChanges } from './decidedChanges';
import { recommendationCard } from './recommendationCard';
import type { Writing } from './writing';

/**
 * Recommendations by priority, the first of them in full, what was decided differently from the computed plan, and what
 * is held back; each with the reason (4.3, 4.4).
 */
export function composeRecommendations(writing: Writing): Section {
  const { template, translate } = writing;
  const { longListItems } = template.configuration.planning;
  const free = advisedIn(writing);
  const inFull = free.filter(({ ranked }, place) => place < longListItems || ranked === null);
  return {
    id: 'recommendations',
    title: translate('report.recommendations.title'),
    startsPage: true,
    blocks: [
      ...(free.length === 0
        ? [{ kind: 'paragraph', text: translate('report.recommendations.none') } as const]
        : [
            { kind: 'paragraph', text: translate('report.recommendations.intro') } as const,
            overview(writing, free),
          ]),
      ...composeDecidedChanges(writing),
      ...heldBack(writing),
      ...inDetail(writing, inFull),
    ],
  };
}

function overview({ figures, text, translate }: Writing, free: readonly Advised[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: translate('report.recommendations.number'), width: 'narrow' },
      { title: translate('report.recommendations.recommendation'), width: 'wide' },
      { title: translate('report.recommendations.owner'), width: 'wide' },
      { title: translate('report.recommendations.effort'), width: 'narrow' },
      { title: translate('report.recommendations.horizon'), width: 'narrow' },
      { title: translate('report.recommendations.priority'), width: 'narrow', isNumber: true },
    ],
    rows: free.map(({ label, ranked, title, owner, effort, horizonDays }) => [
      { text: label, tone: 'muted' },
      { text: text(title), isStrong: true },
      { text: text(owner) },
      { text: translate(`report.recommendations.effortShort.${effort}`) },
      { text: translate('report.recommendations.days', { days: horizonDays }) },
      { text: figures.decimal(ranked?.priority ?? null, 1), isNumber: true },
    ]),
  };
}

/** Only what was due by the scores is listed; a rule about one person is never spelt out (rulings 25, 27). */
function heldBack(writing: Writing): Block[] {
  const { index, plan, text, translate } = writing;
  const standing = standingItems(writing);
  const held = plan.recommendations.flatMap(({ id }) => {
    const rules = plan.held[id];
    const known = index.recommendations.get(id);
    return rules === undefined || known === undefined || isBroughtIn(standing.get(id))
      ? []
      : [{ id, rules, title: known.title }];
  });
  if (held.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.recommendations.heldTitle') },
    { kind: 'paragraph', text: translate('report.recommendations.heldIntro') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.recommendations.recommendation'), width: 'normal' },
        { title: translate('report.recommendations.heldReason'), width: 'wide' },
        { title: translate('report.recommendations.heldInstead'), width: 'wide' },
      ],
      rows: held.map(({ id, rules, title }) => [
        { text: `${id} ${text(title)}`, isStrong: true },
        { text: unique(rules.map((rule) => reasonForHolding(writing, rule))).join(' ') },
        { text: unique(rules.map((rule) => insteadOfTraining(writing, rule))).join(' ') },
      ]),
    },
  ];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function inDetail(writing: Writing, advised: readonly Advised[]): Block[] {
  if (advised.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.recommendations.detail') },
    ...advised.map((each) => recommendationCard(writing, each)),
  ];
}
