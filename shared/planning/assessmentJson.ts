import type { AgreementLabel, Assessment, FiredEscalator, VerdictLevel } from '../assessment/assessment';
import { displayShort } from '../assessment/display';
import type { Grade, Mode } from '../template/configuration';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { Engagement } from '../engagement/engagement';
import type { Translate } from '../wording/translate';
import { adviceAddition } from './adviceText';
import { decidedPlan } from './decidedPlan';
import type { Plan } from './planTypes';

type ById<Value> = Readonly<Record<string, Value>>;

/**
 * An assessment and its plan for other programs: a fixed shape with short names, numbers at full precision, null where
 * there is nothing. Keys may be added, none renamed or removed. Texts are English.
 */
export interface AssessmentJson {
  readonly template: { readonly id: string; readonly version: string };
  readonly configuration: string;
  readonly exposures: ById<number | null>;
  readonly facets: ById<FacetJson>;
  readonly dimensions: ById<DimensionJson>;
  readonly overall: {
    readonly score: number | null;
    readonly band: number | null;
    readonly over: readonly string[];
    readonly printed: boolean;
  };
  readonly situations: ById<SituationJson>;
  readonly symptoms: ById<number | null>;
  readonly probeOrder: readonly string[];
  readonly probeScores: ById<number>;
  readonly recommendations: readonly {
    readonly id: string;
    readonly need: number;
    readonly priority: number;
  }[];
  readonly rulesFired: readonly string[];
  readonly held: ById<readonly string[]>;
  readonly plan: { readonly waves: readonly (readonly string[])[]; readonly later: readonly string[] };
  /** The plan as the consultant decided it: ids per wave, own recommendations among them. */
  readonly decided: {
    readonly waves: readonly (readonly string[])[];
    readonly later: readonly string[];
    readonly dismissed: readonly string[];
  };
  readonly overallAdvice: {
    readonly level: VerdictLevel | 'not-enough-answers';
    readonly leading: string | null;
    readonly text: string | null;
  };
}

interface FacetJson {
  readonly score: number | null;
  /** Present where the consultant's own score stands over the computed one. */
  readonly computedScore?: number | null;
  readonly groups: ById<number>;
  readonly thin: boolean;
  readonly agreement: number | null;
  readonly agreementLabel: AgreementLabel | null;
  readonly spread: number | null;
  readonly selfView: number | null;
  readonly topFloor: number | null;
}

interface DimensionJson {
  readonly score: number | null;
  readonly band: number | null;
  readonly cappedBy: string | null;
  readonly applicable: boolean;
  readonly coverage: number | null;
  readonly breadth: number;
  readonly volume: number;
  readonly evidence: number;
  readonly index: number;
  readonly grade: Grade;
}

interface SituationJson {
  readonly exposure: number | null;
  readonly severity: number | null;
  readonly baseLevel: VerdictLevel;
  readonly level: VerdictLevel;
  /** What is printed for each escalator that holds. */
  readonly escalators: readonly string[];
  readonly provisional: boolean;
  readonly trainableShare: number | null;
  readonly mode: Mode | null;
  /** What level and mode call for (3.9), or the provisional text of ruling 12. */
  readonly advice: string | null;
  /** What is printed behind it: training is held, or follows later (ruling 15). */
  readonly adviceAddition: string | null;
}

/** An engagement, what follows from it under its template, and the English wording. */
export interface AssessmentJsonInput {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly translate: Translate;
}

export function assessmentJson(input: AssessmentJsonInput): AssessmentJson {
  const { template, assessment, plan, translate } = input;
  const { overall, probe } = assessment;
  return {
    template: assessment.template,
    configuration: assessment.configuration,
    exposures: mapped(assessment.exposures, ({ value }) => value),
    facets: mapped(assessment.facets, facetJson),
    dimensions: mapped(assessment.dimensions, dimensionJson),
    overall: { score: overall.score, band: overall.band, over: overall.over, printed: overall.isPrinted },
    situations: situationsJson(input),
    symptoms: mapped(assessment.symptoms, ({ intensity }) => intensity),
    probeOrder: probe.order,
    probeScores: probe.scores,
    recommendations: plan.recommendations.map(({ id, need, priority }) => ({ id, need, priority })),
    rulesFired: plan.rulesFired,
    held: offered(template, assessment, plan),
    plan: {
      waves: plan.waves.map((items) => items.map(({ id }) => id)),
      later: plan.later.map(({ id }) => id),
    },
    decided: decidedJson(input),
    overallAdvice: {
      level: plan.overallAdvice.level,
      leading: plan.overallAdvice.leading,
      text: overallText(plan, translate),
    },
  };
}

function facetJson(facet: Assessment['facets'][string]): FacetJson {
  return {
    score: facet.score,
    ...(facet.override === null ? {} : { computedScore: facet.computedScore }),
    groups: facet.groups,
    thin: facet.isThin,
    agreement: facet.agreement,
    agreementLabel: facet.agreementLabel,
    spread: facet.spread,
    selfView: facet.selfView,
    topFloor: facet.topFloor,
  };
}

function dimensionJson({
  score,
  band,
  cappedBy,
  isApplicable,
  confidence: { coverage, breadth, volume, evidence, index, grade },
}: Assessment['dimensions'][string]): DimensionJson {
  return {
    score,
    band,
    cappedBy,
    applicable: isApplicable,
    coverage,
    breadth,
    volume,
    evidence,
    index,
    grade,
  };
}

function situationsJson({ template, assessment, plan, translate }: AssessmentJsonInput): ById<SituationJson> {
  return mapped(assessment.verdicts, (verdict) => {
    const advice = plan.advice[verdict.situation];
    return {
      exposure: verdict.exposure,
      severity: verdict.severity,
      baseLevel: verdict.baseLevel,
      level: verdict.level,
      escalators: verdict.escalators.map((fired) => escalatorText(template, verdict.dimension, fired)),
      provisional: verdict.isProvisional,
      trainableShare: verdict.trainableShare,
      mode: verdict.mode,
      advice: advice?.text?.en ?? null,
      adviceAddition: advice === undefined ? null : adviceAddition(template, 'en', translate, advice),
    };
  });
}

function escalatorText(template: Template, dimension: string, { id, value }: FiredEscalator): string {
  const escalators = indexTemplate(template).dimensions.get(dimension)?.escalators ?? [];
  const says = escalators.find((escalator) => escalator.id === id)?.says.en ?? id;
  return value === null ? says : says.replaceAll('{{value}}', displayShort(value));
}

/**
 * What is held back and why. A course for a situation that does not apply is never offered in the first place, so it
 * is not held either unless one of the listed rules speaks against it too.
 */
function offered(template: Template, assessment: Assessment, plan: Plan): ById<readonly string[]> {
  const { recommendations } = indexTemplate(template);
  return Object.fromEntries(
    Object.entries(plan.held).filter(([id, rules]) => {
      const target = recommendations.get(id)?.targets[0] ?? '';
      const dimension = assessment.facets[target]?.dimension ?? '';
      const isApplicable = assessment.dimensions[dimension]?.isApplicable === true;
      return isApplicable || rules.some((rule) => plan.rulesFired.includes(rule));
    }),
  );
}

function decidedJson({ template, engagement, plan }: AssessmentJsonInput): AssessmentJson['decided'] {
  const decided = decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations);
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    waves: decided.waves.map(({ items }) => idsOf(items)),
    later: idsOf(decided.later),
    dismissed: idsOf(decided.dismissed),
  };
}

function overallText({ overallAdvice }: Plan, translate: Translate): string | null {
  if (overallAdvice.level === 'not-enough-answers') return translate('terms.level.not-enough-answers');
  return overallAdvice.text?.en ?? null;
}

function mapped<From, To>(record: ById<From>, map: (value: From) => To): ById<To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}
