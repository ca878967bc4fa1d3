import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { Assessment, FacetResult } from './assessment';
import { gradeCap } from './confidence';
import { weakestFacet } from './dimensionResult';
import type {
  BandLine,
  ConfidenceLine,
  DimensionLine,
  Explanation,
  FacetLine,
  GradeLine,
  LevelLine,
  OverallLine,
  SeverityLine,
  TrainableLine,
} from './explanation';

// Each function throws for an id that the assessment does not have. To explain another figure: its lines in
// explanation.ts, a function here or in explainPerception.ts and explainTriage.ts; tests/assessment/explain.test.ts works the figure out again from the lines.

/** F: an override alone, or the mean of group lines, each the mean of its respondents, each of their answers (3.2). */
export function explainFacet(template: Template, assessment: Assessment, id: string): Explanation<FacetLine> {
  const facet = known(assessment.facets, id);
  const override: FacetLine[] = facet.override === null ? [] : [{ kind: 'override', ...facet.override }];
  return {
    value: facet.score,
    lines: [...override, ...template.groups.flatMap((group) => groupLines(facet, group.id))],
  };
}

/** D: the mean of its facets by weight, if enough weight has a score (3.3). */
export function explainDimension(
  template: Template,
  assessment: Assessment,
  id: string,
): Explanation<DimensionLine> {
  const { score, facets, scoredWeight } = known(assessment.dimensions, id);
  return {
    value: score,
    lines: [
      ...facets.map((share): DimensionLine => ({
        kind: 'facet',
        ...share,
        because: share.score === null ? 'no-score' : 'counted',
      })),
      { kind: 'scored-weight', weight: scoredWeight, floor: template.configuration.scoredWeightFloor },
    ],
  };
}

/** O: the mean of the applicable dimensions by weight (3.3). */
export function explainOverall({ overall }: Assessment): Explanation<OverallLine> {
  return {
    value: overall.score,
    lines: overall.dimensions.map((share): OverallLine => ({ kind: 'dimension', ...share })),
  };
}

/** Severity of a situation: exposure share of what is missing to 100 (3.9). */
export function explainSeverity(
  template: Template,
  assessment: Assessment,
  situation: string,
): Explanation<SeverityLine> {
  const { severity, dimension } = known(assessment.verdicts, situation);
  const { value, missingFacts } = known(assessment.exposures, dimension);
  const floor = template.configuration.exposureFloor;
  return {
    value: severity,
    lines: [
      { kind: 'exposure', dimension, value, floor, missingFacts },
      { kind: 'score', dimension, value: known(assessment.dimensions, dimension).score },
    ],
  };
}

/** Why a situation stands at its level and mode; no lines where it was not assessed (3.9). */
export function explainLevel(
  template: Template,
  assessment: Assessment,
  situation: string,
): readonly LevelLine[] {
  const { severity, baseLevel, escalators, isProvisional, dimension, trainableShare, mode } = known(
    assessment.verdicts,
    situation,
  );
  if (severity === null || baseLevel === 'does-not-apply' || baseLevel === 'not-assessable') return [];
  const { grade } = known(assessment.dimensions, dimension).confidence;
  const damper: LevelLine[] = isProvisional
    ? [{ kind: 'damper', grade, cap: template.configuration.provisional.cap }]
    : [];
  const share: LevelLine[] =
    trainableShare === null || mode === null
      ? []
      : [{ kind: 'mode', trainableShare, mode, from: template.configuration.modeFrom }];
  return [
    { kind: 'severity', value: severity, level: baseLevel, from: template.configuration.levelFrom },
    ...escalators.map((fired): LevelLine => ({ kind: 'escalator', ...fired })),
    ...damper,
    ...share,
  ];
}

/** TS: the mean trainability of the facets, each weighing as much as its gap (3.9). */
export function explainTrainableShare(assessment: Assessment, situation: string): Explanation<TrainableLine> {
  const { trainableShare, dimension } = known(assessment.verdicts, situation);
  return {
    value: trainableShare,
    lines: known(assessment.dimensions, dimension).facets.flatMap(({ score, ...share }): TrainableLine[] =>
      score === null ? [] : [{ kind: 'gap', gap: 100 - score, ...share }],
    ),
  };
}

/** K: points for coverage, breadth, volume and evidence (3.5). */
export function explainConfidence(
  template: Template,
  assessment: Assessment,
  id: string,
): Explanation<ConfidenceLine> {
  const { confidence: rule } = template.configuration;
  const { confidence } = known(assessment.dimensions, id);
  const facets = indexTemplate(template).facetsOfDimension(id);
  const verified = facets.filter((facet) => assessment.facets[facet.id]?.isVerified === true).length;
  const { coverage, breadth, volume, evidence, weights } = confidence;
  return {
    value: confidence.index,
    lines: [
      { kind: 'coverage', share: coverage, have: weights.scored, full: weights.asked, points: rule.coverage },
      {
        kind: 'breadth',
        share: breadth,
        have: confidence.groups,
        full: rule.fullBreadthGroups,
        points: rule.breadth,
      },
      {
        kind: 'volume',
        share: volume,
        have: confidence.respondents,
        full: rule.fullVolumeRespondents,
        points: rule.volume,
      },
      { kind: 'evidence', share: evidence, have: verified, full: facets.length, points: rule.evidence },
    ],
  };
}

/** The grade K stands for, unless too few groups were heard (3.5). */
export function explainGrade(template: Template, assessment: Assessment, id: string): readonly GradeLine[] {
  const { index, groups } = known(assessment.dimensions, id).confidence;
  const { confidence: rule } = template.configuration;
  return [
    { kind: 'index', value: index, from: rule.gradeFrom },
    { kind: 'groups', groups, cap: gradeCap(groups, rule) },
  ];
}

/** Why a dimension stands in its band; no lines without a score (3.8). */
export function explainBand(template: Template, assessment: Assessment, id: string): readonly BandLine[] {
  const { score, facets } = known(assessment.dimensions, id);
  const { bands, weakLinkSteps: steps } = template.configuration;
  const weakest = weakestFacet(facets);
  if (score === null) return [];
  return [
    { kind: 'score', value: score, from: bands.map(({ from }) => from) },
    ...(weakest === null ? [] : [{ kind: 'weakest', ...weakest, steps } as const]),
  ];
}

/** g: the mean of one group's respondents, each the mean of their answers (3.2). */
export function explainGroup(assessment: Assessment, facet: string, group: string): Explanation<FacetLine> {
  const result = known(assessment.facets, facet);
  return { value: result.groups[group] ?? null, lines: groupLines(result, group) };
}

function groupLines(facet: FacetResult, group: string): readonly FacetLine[] {
  const own = facet.lines.filter((line) => line.group === group);
  if (own.length === 0) return [];
  const respondents = [...new Set(own.map(({ respondent }) => respondent))];
  return [
    { kind: 'group', group, score: facet.groups[group] ?? null },
    ...respondents.flatMap((respondent): FacetLine[] => [
      { kind: 'respondent', respondent, group, score: facet.respondents[respondent] ?? null },
      ...own
        .filter((line) => line.respondent === respondent)
        .map((line): FacetLine => ({ kind: 'answer', ...line })),
    ]),
  ];
}

/** What the assessment has under an id; asking for anything else is a mistake of the caller. */
export function known<Value>(record: Readonly<Record<string, Value>>, id: string): Value {
  const value = record[id];
  if (value === undefined) throw new Error(`nothing was assessed under ${id}`);
  return value;
}
