import type { Block, Cell, Section } from '../document';
import { advisedIn, type Advised } from './advised';
import { composeDecidedChanges } from './decidedChanges';
import { recommendationCard } from './recommendationCard';
import type { Writing } from './writing';

/**
 * Recommendations by wave, the first of them in full, and what was decided differently from the computed plan; the
 * board gets the overview alone (4.3).
 */
export function composeRecommendations(writing: Writing): Section {
  const { template, translate } = writing;
  const { longListItems } = template.configuration.planning;
  const free = advisedIn(writing);
  const isShort = writing.edition === 'board';
  const inFull = free.filter(({ ranked }, place) => place < longListItems || ranked === null);
  return {
    id: 'recommendations',
    title: translate('report.recommendations.title'),
    startsPage: free.length > 0,
    blocks: [
      ...(free.length === 0
        ? [{ kind: 'paragraph', text: translate('report.recommendations.none') } as const]
        : [
            { kind: 'paragraph', text: translate('report.recommendations.intro') } as const,
            overview(writing, free),
          ]),
      ...(isShort ? [] : [...composeDecidedChanges(writing), ...inDetail(writing, inFull)]),
    ],
  };
}

/** By wave as it was decided, in the order of the plan; what comes after the plan is for the longer editions. */
function overview(writing: Writing, free: readonly Advised[]): Block {
  const { decided, edition, translate } = writing;
  const parts = [
    ...decided.waves.map(({ wave, items }) => ({ label: translate('report.summary.wave', { wave }), items })),
    ...(edition === 'board' ? [] : [{ label: translate('report.summary.later'), items: decided.later }]),
  ];
  const placed = new Set(
    [...decided.waves.flatMap(({ items }) => items), ...decided.later].map(({ id }) => id),
  );
  const rest = free.filter(({ id }) => !placed.has(id));
  const groups = [
    ...parts.map(({ items, label }) => ({
      label,
      advised: items.flatMap(({ id }) => free.find((each) => each.id === id) ?? []),
    })),
    ...(edition === 'board' ? [] : [{ label: translate('report.recommendations.unplanned'), advised: rest }]),
  ];
  const rows = groups.flatMap(({ advised, label }) =>
    advised.length === 0
      ? []
      : [[{ text: label, isStrong: true }], ...advised.map((each) => row(writing, each))],
  );
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
    rows,
  };
}

function row(
  { figures, text, translate }: Writing,
  { label, ranked, title, owner, effort, horizonDays }: Advised,
): Cell[] {
  return [
    { text: label, tone: 'muted' },
    { text: text(title), isStrong: true },
    { text: text(owner) },
    { text: translate(`report.recommendations.effortShort.${effort}`) },
    { text: translate('report.recommendations.days', { days: horizonDays }) },
    { text: figures.decimal(ranked?.priority ?? null, 1), isNumber: true },
  ];
}

function inDetail(writing: Writing, advised: readonly Advised[]): Block[] {
  if (advised.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.recommendations.detail') },
    ...advised.map((each) => recommendationCard(writing, each)),
  ];
}
