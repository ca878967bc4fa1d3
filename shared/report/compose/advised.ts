import type { DecidedItem } from '../../planning/decidedItem';
import type { RankedRecommendation } from '../../planning/planTypes';
import type { Recommendation } from '../../template/advice';
import type { Words } from '../../template/localizedText';
import type { Writing } from './writing';

/** A recommendation as the report prints it, with the consultant's words where there are some. */
export interface Advised extends Pick<
  DecidedItem,
  'id' | 'owner' | 'deliverable' | 'actions' | 'measures' | 'targets' | 'effort' | 'horizonDays'
> {
  readonly title: Words;
  /** How the reader finds it again: its number, or that it is an own one. */
  readonly label: string;
  /** Null where it is not due by the scores. */
  readonly ranked: RankedRecommendation | null;
  /** Null for an own one. */
  readonly recommendation: Recommendation | null;
  /** Why it is there against the computed plan. */
  readonly reason: string | null;
}

/** Everything that is recommended: what is due, by priority, then what the consultant brought in, then own ones. */
export function advisedIn(writing: Writing): readonly Advised[] {
  const { index, plan } = writing;
  const standing = standingItems(writing);
  const dismissed = new Set(writing.decided.dismissed.map(({ id }) => id));
  const due = plan.recommendations.filter(
    ({ id }) => !dismissed.has(id) && (plan.held[id] === undefined || isBroughtIn(standing.get(id))),
  );
  const known = new Set(due.map(({ id }) => id));
  const others = [...standing.values()].filter(
    (item) => !known.has(item.id) && (item.isOwn || isBroughtIn(item)),
  );
  return [
    ...due.flatMap((ranked) => {
      const recommendation = index.recommendations.get(ranked.id);
      return recommendation === undefined
        ? []
        : [advised(writing, standing.get(ranked.id) ?? recommendation, ranked)];
    }),
    ...others.filter(({ isOwn }) => !isOwn).map((item) => advised(writing, item, null)),
    ...others.filter(({ isOwn }) => isOwn).map((item) => advised(writing, item, null)),
  ];
}

/** What the consultant put into a plan that was computed without it. */
export function isBroughtIn(item: DecidedItem | undefined): boolean {
  return item !== undefined && !item.isOwn && item.computed === null;
}

/** Everything that has a place in the decided plan, by id. */
export function standingItems({ decided }: Writing): ReadonlyMap<string, DecidedItem> {
  const items = [...decided.waves.flatMap((wave) => wave.items), ...decided.later];
  return new Map(items.map((item) => [item.id, item]));
}

function advised(
  { index, translate }: Writing,
  source: DecidedItem | Recommendation,
  ranked: RankedRecommendation | null,
): Advised {
  const { id, title, owner, deliverable, actions, measures, targets, effort, horizonDays } = source;
  const isOwn = 'isOwn' in source && source.isOwn;
  return {
    ...{ id, title, owner, deliverable, actions, measures, targets, effort, horizonDays },
    label: isOwn ? translate('report.recommendations.own') : id,
    ranked,
    recommendation: index.recommendations.get(id) ?? null,
    reason: 'reason' in source ? source.reason : null,
  };
}
