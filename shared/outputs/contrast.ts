import type { FacetResult } from '../assessment/assessment';
import { gapOnSharedQuestions } from '../assessment/gaps';
import { isAtLeast } from '../template/compare';
import type { LocalizedText } from '../template/localizedText';
import { indexTemplate } from '../template/templateIndex';
import { fittingAnchor } from './fittingAnchor';
import type { Privacy } from './smallGroups';
import { shownViews, type ShownView } from './shownViews';

/** What a part of the company sees. */
export interface Sight {
  readonly view: ShownView;
  readonly behaviour: LocalizedText;
}

/** The parts of the company that see a facet best and worst. */
export interface Contrast {
  readonly high: Sight;
  readonly low: Sight;
  /** Points between the two. */
  readonly gap: number;
}

/**
 * How differently a facet is seen, among the views that may be shown; null unless their gap is notable both as it
 * stands and on the questions that both sides answered (section 3.6, rulings 10 and 27).
 */
export function contrast(privacy: Privacy, result: FacetResult): Contrast | null {
  const { template } = privacy;
  const facet = indexTemplate(template).facets.get(result.id);
  const [first, ...others] = shownViews(privacy, facetValues(result));
  if (facet === undefined || first === undefined) return null;
  const high = others.reduce((best, view) => (view.value > best.value ? view : best), first);
  const low = others.reduce((worst, view) => (view.value < worst.value ? view : worst), first);
  const gap = high.value - low.value;
  const shared = gapOnSharedQuestions(result.lines, [high.groups, low.groups]);
  const { notableSpread } = template.configuration.gaps;
  if (!isAtLeast(gap, notableSpread) || shared === null || !isAtLeast(shared, notableSpread)) return null;
  return {
    high: { view: high, behaviour: fittingAnchor(facet, high.value) },
    low: { view: low, behaviour: fittingAnchor(facet, low.value) },
    gap,
  };
}

/** The facet score of each respondent, without saying whose it is. */
export function facetValues({
  lines,
  respondents,
}: FacetResult): readonly { group: string; value: number }[] {
  const groupOf = new Map(lines.map(({ respondent, group }) => [respondent, group]));
  return Object.entries(respondents).flatMap(([respondent, value]) => {
    const group = groupOf.get(respondent);
    return group === undefined ? [] : [{ group, value }];
  });
}
