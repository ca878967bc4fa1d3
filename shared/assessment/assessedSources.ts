import type { Engagement } from '../engagement/engagement';
import { factSources, noSources, type Sources } from '../situation/sources';
import type { Template } from '../template/template';
import { answerSheet, type AnswerSheet } from './answerSheet';
import { answerStatistics } from './answerStatistics';
import type { Assessment } from './assessment';

/**
 * Everything a rule can ask about an assessed engagement, for contraindications, triggers and checklists. What depends
 * on one recommendation is still missing. `assessment` is that of the same template and engagement.
 */
export function assessedSources(template: Template, engagement: Engagement, assessment: Assessment): Sources {
  const verdicts = Object.values(assessment.verdicts);
  const symptoms = Object.values(assessment.symptoms);
  return {
    ...scoreSources(engagement, answerSheet(template, engagement, assessment.exposures), assessment),
    situationsAt: (levels) => verdicts.filter(({ level }) => levels.includes(level)).length,
    symptomsJudged: (wanted) => symptoms.filter(({ judgement }) => judgement === wanted).length,
  };
}

/** What a rule can ask once scores are known, but no verdicts yet. */
export function scoreSources(
  engagement: Engagement,
  sheet: AnswerSheet,
  { exposures, facets, dimensions }: Pick<Assessment, 'exposures' | 'facets' | 'dimensions'>,
): Sources {
  return {
    ...noSources,
    ...factSources(engagement.facts),
    ...answerStatistics(sheet),
    exposure: (dimension) => exposures[dimension]?.value ?? null,
    facetScore: (facet) => facets[facet]?.score ?? null,
    dimensionScore: (dimension) => dimensions[dimension]?.score ?? null,
    facetSpread: (facet) => facets[facet]?.spread ?? null,
    topFloor: (facet) => facets[facet]?.topFloor ?? null,
  };
}
