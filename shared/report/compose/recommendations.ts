import type { RankedRecommendation } from '../../planning/plan';
import type { Recommendation } from '../../template/advice';
import type { Block, Section } from '../document';
import { insteadOfTraining, reasonForHolding } from './advice';
import { recommendationCard } from './recommendationCard';
import type { Writing } from './writing';

export interface Advised {
  readonly ranked: RankedRecommendation;
  readonly recommendation: Recommendation;
}

/** Recommendations by priority, the first of them in full, and what is held back with the reason (4.3, 4.4). */
export function composeRecommendations(writing: Writing): Section {
  const { plan, template, translate } = writing;
  const advised = plan.recommendations.flatMap((ranked) => {
    const recommendation = writing.index.recommendations.get(ranked.id);
    return recommendation === undefined ? [] : [{ ranked, recommendation }];
  });
  const free = advised.filter(({ ranked }) => plan.held[ranked.id] === undefined);
  const held = advised.filter(({ ranked }) => plan.held[ranked.id] !== undefined);
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
      ...heldBack(writing, held),
      ...inDetail(writing, free.slice(0, template.configuration.planning.longListItems)),
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
    rows: free.map(({ ranked, recommendation }) => [
      { text: ranked.id, tone: 'muted' },
      { text: text(recommendation.title), isStrong: true },
      { text: text(recommendation.owner) },
      { text: translate(`report.recommendations.effortShort.${recommendation.effort}`) },
      { text: translate('report.recommendations.days', { days: recommendation.horizonDays }) },
      { text: figures.decimal(ranked.priority, 1), isNumber: true },
    ]),
  };
}

/** Only what was due by the scores is listed; a rule about one person is never spelt out (rulings 25, 27). */
function heldBack(writing: Writing, held: readonly Advised[]): Block[] {
  const { plan, text, translate } = writing;
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
      rows: held.map(({ ranked, recommendation }) => {
        const rules = plan.held[ranked.id] ?? [];
        return [
          { text: `${ranked.id} ${text(recommendation.title)}`, isStrong: true },
          { text: unique(rules.map((rule) => reasonForHolding(writing, rule))).join(' ') },
          { text: unique(rules.map((rule) => insteadOfTraining(writing, rule))).join(' ') },
        ];
      }),
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
