import type { Engagement } from '../engagement/engagement';
import { exposures as exposuresOf } from '../situation/exposures';
import { triage, type Triage } from '../situation/triage';
import { isAtLeast } from '../template/compare';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { answerSheet } from './answerSheet';
import { scoreSources } from './assessedSources';
import type { Assessment, DimensionResult, SymptomResult, Verdict } from './assessment';
import { dimensionResult } from './dimensionResult';
import { facetResult } from './facetResult';
import { overallResult } from './overallResult';
import { questionResult } from './questionResult';
import { verdict } from './verdict';

/**
 * Everything that follows from an engagement's facts and answers under its pinned template (section 3): pure, at full
 * precision, the same whatever order answers came in. Scores and severities run 0 to 100, shares and agreement 0 to 1,
 * symptom intensities 0 to 4; null means that there is nothing to work a number out from, never 0.
 */
export function assess(template: Template, engagement: Engagement): Assessment {
  const index = indexTemplate(template);
  const exposures = exposuresOf(template, engagement.facts);
  const sheet = answerSheet(template, engagement, exposures);
  const heard = { ...engagement, respondents: [...sheet.respondents] };
  const triaged = triage(template, heard, exposures);
  const facets = Object.fromEntries(
    template.facets.map((facet) => [facet.id, facetResult(template, engagement, sheet, facet)] as const),
  );
  const exposureOf = (dimension: string): number | null => exposures[dimension]?.value ?? null;
  const dimensions: Record<string, DimensionResult> = {};
  for (const dimension of template.dimensions)
    dimensions[dimension.id] = dimensionResult(template, dimension, facets, exposureOf(dimension.id));
  const sources = scoreSources(engagement, sheet, { exposures, facets, dimensions });
  const verdicts: Record<string, Verdict> = {};
  for (const dimension of template.dimensions) {
    const result = dimensions[dimension.id];
    if (result === undefined) continue;
    const exposure = exposureOf(dimension.id);
    verdicts[dimension.situation.id] = verdict(dimension, result, exposure, sources, template.configuration);
  }
  return {
    template: { id: template.id, version: template.version },
    configuration: template.configuration.version,
    respondents: sheet.respondents.map(({ id }) => id),
    notStarted: sheet.notStarted.map(({ id }) => id),
    exposures,
    symptoms: symptomResults(template, engagement, triaged),
    probe: { scores: triaged.scores, order: triaged.order },
    questions: Object.fromEntries(
      [...index.questions.values()].map((each) => [each.id, questionResult(template, sheet, each)] as const),
    ),
    facets,
    dimensions,
    overall: overallResult(template, dimensions),
    verdicts,
  };
}

function symptomResults(
  { symptoms, configuration }: Template,
  engagement: Engagement,
  { intensities }: Triage,
): Record<string, SymptomResult> {
  const judgements = new Map(engagement.judgements.map(({ symptom, judgement }) => [symptom, judgement]));
  return Object.fromEntries(
    symptoms.map(({ id }) => {
      const { intensity = null, groups = {} } = intensities[id] ?? {};
      const isStrong = intensity !== null && isAtLeast(intensity, configuration.triage.strongIntensity);
      return [id, { id, intensity, groups, isStrong, judgement: judgements.get(id) ?? null }] as const;
    }),
  );
}
