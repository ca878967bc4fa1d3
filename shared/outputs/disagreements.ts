import type { FacetResult } from '../assessment/assessment';
import { isEqual } from '../template/compare';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { Assessed } from './assessed';
import { contrast, type Contrast } from './contrast';
import { anchorKey, type AnchorKey } from './fittingAnchor';

/** How one group sees a facet: for the consultant, since the group may be one person. */
export interface GroupSight {
  readonly group: string;
  readonly score: number;
  readonly anchor: AnchorKey;
}

/** All facets that two groups or more see, those they see most differently first, ties in template order. */
export function byDisagreement({ template, assessment }: Assessed): readonly FacetResult[] {
  return template.facets
    .flatMap(({ id }) => {
      const result = assessment.facets[id];
      return result === undefined || result.spread === null ? [] : [{ result, spread: result.spread }];
    })
    .toSorted((one, other) => (isEqual(one.spread, other.spread) ? 0 : other.spread - one.spread))
    .map(({ result }) => result);
}

/** All facets whose agreement is known, the least agreed on first, ties in template order (section 3.6). */
export function byAgreement({ template, assessment }: Assessed): readonly FacetResult[] {
  return template.facets
    .flatMap(({ id }) => {
      const result = assessment.facets[id];
      return result === undefined || result.agreement === null
        ? []
        : [{ result, agreement: result.agreement }];
    })
    .toSorted((one, other) => (isEqual(one.agreement, other.agreement) ? 0 : one.agreement - other.agreement))
    .map(({ result }) => result);
}

/** Who sees a facet how, best first, ties in template order. */
export function groupSights(template: Template, { groups }: FacetResult): readonly GroupSight[] {
  return template.groups
    .flatMap(({ id }) => {
      const score = groups[id];
      return score === undefined ? [] : [{ group: id, score, anchor: anchorKey(score) }];
    })
    .toSorted((one, other) => (isEqual(one.score, other.score) ? 0 : other.score - one.score));
}

/** Something to talk about in the feedback workshop; nothing in it leads to one person. */
export interface AgendaItem {
  readonly facet: string;
  readonly dimension: string;
  readonly because: readonly ('major-spread' | 'split')[];
  /** Who sees what; null where groups are too small, or too much alike, to be named. */
  readonly contrast: Contrast | null;
}

/** A split view, or a major spread that holds on shared questions, goes on the agenda, the widest spread first (3.6). */
export function workshopAgenda(given: Assessed): readonly AgendaItem[] {
  const { facets } = indexTemplate(given.template);
  const bySpread = byDisagreement(given);
  const others = byAgreement(given).filter((result) => !bySpread.includes(result));
  return [...bySpread, ...others].flatMap((result) => {
    const isMajor = result.gapFlags.some(
      ({ kind, holdsOnSharedQuestions }) => kind === 'major-spread' && holdsOnSharedQuestions,
    );
    const because = [
      ...(isMajor ? (['major-spread'] as const) : []),
      ...(result.agreementLabel === 'split' ? (['split'] as const) : []),
    ];
    if (because.length === 0 || !facets.has(result.id)) return [];
    const { id: facet, dimension } = result;
    return [{ facet, dimension, because, contrast: contrast(given, result) }];
  });
}
