import type { Engagement } from '../engagement/engagement';
import { isAtLeast, isEqual, isLessThan } from '../template/compare';
import type { Template } from '../template/template';
import type { Exposure } from './exposure';

/** How strongly a symptom is felt. */
export interface Intensity {
  /** I, 0 (no problem) to 4 (severe); null when nobody answered. */
  readonly intensity: number | null;
  /** Mean per group id, only groups with an answer. */
  readonly groups: Readonly<Record<string, number>>;
}

export interface Triage {
  /** By symptom id. */
  readonly intensities: Readonly<Record<string, Intensity>>;
  /** Probe score per dimension id. */
  readonly scores: Readonly<Record<string, number>>;
  /** Every dimension id, the one to interview first in front. */
  readonly order: readonly string[];
}

/**
 * Symptom intensities, and the order in which they suggest to interview the dimensions (section 2.7, ruling 17):
 * falling probe score, ties in table order, and behind them those whose exposure is below the floor. A dimension whose
 * exposure is unknown keeps its place, since it may well apply.
 */
export function triage(
  template: Template,
  engagement: Engagement,
  exposures: Readonly<Record<string, Exposure>>,
): Triage {
  const intensities = Object.fromEntries(
    template.symptoms.map(({ id }) => [id, intensityOf(engagement, id)] as const),
  );
  const scores = Object.fromEntries(
    template.dimensions.map(({ id }) => [id, probeScore(template, intensities, id)] as const),
  );
  const isLast = (dimension: string): boolean => {
    const exposure = exposures[dimension]?.value ?? null;
    return exposure !== null && isLessThan(exposure, template.configuration.exposureFloor);
  };
  const order = template.dimensions
    .map(({ id }) => id)
    .toSorted((one, other) => {
      if (isLast(one) !== isLast(other)) return isLast(one) ? 1 : -1;
      const [ours, theirs] = [scores[one] ?? 0, scores[other] ?? 0];
      return isEqual(ours, theirs) ? 0 : theirs - ours;
    });
  return { intensities, scores, order };
}

/** Mean per group, then mean of the groups, as for facets (section 3.2). */
function intensityOf(engagement: Engagement, symptom: string): Intensity {
  const byGroup = new Map<string, number[]>();
  for (const { id, group } of engagement.respondents) {
    const answer = engagement.answers[id]?.[symptom];
    if (answer?.state !== 'answered' || typeof answer.value !== 'number') continue;
    byGroup.set(group, [...(byGroup.get(group) ?? []), answer.value]);
  }
  const groups = Object.fromEntries([...byGroup].map(([group, values]) => [group, mean(values)] as const));
  const means = Object.values(groups);
  return { intensity: means.length === 0 ? null : mean(means), groups };
}

function probeScore(
  { symptoms, configuration }: Template,
  intensities: Readonly<Record<string, Intensity>>,
  dimension: string,
): number {
  return symptoms.reduce((sum, { id, links }) => {
    const intensity = intensities[id]?.intensity ?? null;
    const counts = intensity !== null && isAtLeast(intensity, configuration.triage.probeFromIntensity);
    return counts ? sum + intensity * (links[dimension] ?? 0) : sum;
  }, 0);
}

/** Mean of at least one value. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
