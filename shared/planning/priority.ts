import type { Assessment, SymptomResult } from '../assessment/assessment';
import { worst } from '../assessment/confidence';
import { mean } from '../assessment/statistics';
import type { Recommendation } from '../template/advice';
import { isAtLeast, isEqual, isLessThan } from '../template/compare';
import { levels, type Configuration, type Level } from '../template/configuration';
import type { Symptom } from '../template/question';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { PriorityFactors, RankedRecommendation } from './planTypes';

/**
 * Every recommendation the engagement has enough need of, by falling priority, ties by id (section 4.3, rulings 1 and
 * 18). Need N runs 0 to 100; P is N times its factors.
 */
export function rankRecommendations(
  template: Template,
  assessment: Assessment,
): readonly RankedRecommendation[] {
  return [...indexTemplate(template).recommendations.values()]
    .filter((recommendation) => !recommendation.isRemeasure)
    .flatMap((recommendation) => ranked(template, assessment, recommendation) ?? [])
    .toSorted(byPriority);
}

/** Higher P first; values within the tolerance are ties, by id. */
export function byPriority(
  one: { readonly id: string; readonly priority: number | null },
  other: { readonly id: string; readonly priority: number | null },
): number {
  const [ours, theirs] = [one.priority ?? 0, other.priority ?? 0];
  if (!isEqual(ours, theirs)) return theirs - ours;
  return one.id < other.id ? -1 : 1;
}

/** Whether a facet leaves so much to do that a recommendation may be made, or added, for it. */
export function isBelowTarget(facet: string, assessment: Assessment, { planning }: Configuration): boolean {
  const score = assessment.facets[facet]?.score ?? null;
  return score !== null && isLessThan(score, planning.targetBelow);
}

function ranked(
  template: Template,
  assessment: Assessment,
  recommendation: Recommendation,
): RankedRecommendation | null {
  const { configuration } = template;
  const targets = recommendation.targets.map((facet) => ({ facet, need: facetNeed(facet, assessment) }));
  const need = mean(targets.map((target) => target.need));
  if (need === null || !isAtLeast(need, configuration.planning.eligibleFromNeed)) return null;
  if (!recommendation.targets.some((facet) => isBelowTarget(facet, assessment, configuration))) return null;
  const factors = factorsOf(template, assessment, recommendation);
  const { impact, effort, confidence, urgency, boost } = factors;
  const priority = need * impact * effort * confidence * urgency * boost;
  return { id: recommendation.id, need, priority, factors, targets };
}

/** (100 − F) × E/100, or 0 where the situation does not apply or nothing is known. */
function facetNeed(facet: string, { facets, dimensions, exposures }: Assessment): number {
  const result = facets[facet];
  const exposure = exposures[result?.dimension ?? '']?.value ?? null;
  if (result === undefined || result.score === null || exposure === null) return 0;
  return dimensions[result.dimension]?.isApplicable === true ? ((100 - result.score) * exposure) / 100 : 0;
}

/** Every target dimension counts here, applicable or not (ruling 18). */
function factorsOf(
  { symptoms, configuration }: Template,
  assessment: Assessment,
  { targets, impact, effort }: Recommendation,
): PriorityFactors {
  const { planning } = configuration;
  const dimensions = [...new Set(targets.flatMap((facet) => assessment.facets[facet]?.dimension ?? []))];
  const grade = worst(dimensions.flatMap((id) => assessment.dimensions[id]?.confidence.grade ?? []));
  const felt = feltSymptoms(symptoms, assessment.symptoms, dimensions, planning.boost);
  return {
    impact: impact / highestImpact,
    effort: planning.effort[effort],
    confidence: planning.confidence[grade],
    urgency: planning.urgency[mostUrgent(assessment, dimensions)],
    boost: Math.min(1 + planning.boost.perSymptom * felt.length, planning.boost.atMost),
    symptoms: felt,
  };
}

/** Expected effect is stated on a scale of 1 to 5. */
const highestImpact = 5;

function mostUrgent({ verdicts }: Assessment, dimensions: readonly string[]): Level {
  const found = Object.values(verdicts).filter(({ dimension }) => dimensions.includes(dimension));
  return levels.find((level) => found.some((verdict) => verdict.level === level)) ?? 'not-needed';
}

/** The strong symptoms with a strong link to a target dimension; of several dimensions the one with most of them. */
function feltSymptoms(
  symptoms: readonly Symptom[],
  results: Readonly<Record<string, SymptomResult>>,
  dimensions: readonly string[],
  { fromIntensity, fromLink }: Configuration['planning']['boost'],
): readonly string[] {
  let most: readonly string[] = [];
  for (const dimension of dimensions) {
    const felt = symptoms.filter(({ id, links }) => {
      const intensity = results[id]?.intensity ?? null;
      return intensity !== null && isAtLeast(intensity, fromIntensity) && (links[dimension] ?? 0) >= fromLink;
    });
    if (felt.length > most.length) most = felt.map(({ id }) => id);
  }
  return most;
}
