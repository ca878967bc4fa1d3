import type { FacetResult, GapFlag } from '../../assessment/assessment';
import type { Block } from '../document';
import { fittingAnchor } from './anchor';
import { groupName } from './anonymity';
import { applicableOutcomes, facetName, fill, type Writing } from './writing';

/** The largest spread worth talking about, named only where its groups are large enough (5.7, point 5). */
export function composeDisagreement(writing: Writing): Block[] {
  const dimensions = new Set(applicableOutcomes(writing).map(({ dimension }) => dimension.id));
  const widest = widestSpread(
    Object.values(writing.assessment.facets).filter(
      (facet) => dimensions.has(facet.dimension) && facet.gapFlags.some(isSpreadThatHolds),
    ),
  );
  if (widest === null) return [];
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.summary.disagreement') },
    { kind: 'paragraph', text: disagreementText(writing, widest) },
  ];
}

export function widestSpread(facets: readonly FacetResult[]): FacetResult | null {
  const known = facets.filter(({ spread }) => spread !== null);
  return known.reduce<FacetResult | null>(
    (widest, each) => (widest === null || (each.spread ?? 0) > (widest.spread ?? 0) ? each : widest),
    null,
  );
}

/** A spread claim that also stands on the questions both sides answered (ruling 10). */
export function isSpreadThatHolds({ kind, holdsOnSharedQuestions }: GapFlag): boolean {
  return holdsOnSharedQuestions && (kind === 'notable-spread' || kind === 'major-spread');
}

function disagreementText(writing: Writing, result: FacetResult): string {
  const { figures, index, template, text, translate } = writing;
  const spread = figures.score(result.spread);
  const facet = index.facets.get(result.id);
  const [lowest, highest] = extremes(result);
  if (
    facet === undefined ||
    lowest === undefined ||
    highest === undefined ||
    !areShowable(writing, result, [lowest, highest])
  )
    return translate('report.summary.disagreementUnnamed', { facet: facetName(writing, result.id), spread });
  return fill(text(template.outputs.narrative.disagreement), {
    facet: text(facet.name),
    highGroup: groupName(writing, highest),
    highAnchor: text(fittingAnchor(facet, result.groups[highest] ?? 0)),
    lowGroup: groupName(writing, lowest),
    lowAnchor: text(fittingAnchor(facet, result.groups[lowest] ?? 0)),
    spread,
  });
}

function extremes({ groups }: FacetResult): [lowest: string | undefined, highest: string | undefined] {
  const byScore = Object.keys(groups).sort((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0));
  return [byScore[0], byScore.at(-1)];
}

function areShowable(
  { engagement, template }: Writing,
  result: FacetResult,
  groups: readonly string[],
): boolean {
  const needed = template.configuration.gaps.smallestShownGroup;
  return groups.every(
    (group) =>
      engagement.respondents.filter(
        (each) => each.group === group && result.respondents[each.id] !== undefined,
      ).length >= needed,
  );
}
