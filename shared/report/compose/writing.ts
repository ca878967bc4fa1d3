import type { DimensionResult, FacetResult, Verdict, VerdictLevel } from '../../assessment/assessment';
import type { Dimension } from '../../template/model';
import { decidedPlan, type DecidedPlan } from '../../planning/decidedPlan';
import { textIn, type Words } from '../../template/localizedText';
import { indexTemplate, type TemplateIndex } from '../../template/templateIndex';
import type { Tone } from '../document';
import type { Edition } from '../editions';
import { figuresIn, type Figures } from './figures';
import type { ReportInput } from './input';
import { isFacetShown } from './shown';

/** A dimension with its results, as chapters need them together. */
export interface DimensionOutcome {
  readonly dimension: Dimension;
  readonly result: DimensionResult;
  readonly verdict: Verdict;
}

/** What every chapter writes with: the input, the template by id, texts and figures in the report's language. */
export interface Writing extends ReportInput {
  readonly edition: Edition;
  readonly index: TemplateIndex;
  readonly figures: Figures;
  readonly text: (text: Words) => string;
  /** The plan with the consultant's decisions over it. */
  readonly decided: DecidedPlan;
  /** In the order of the template. */
  readonly outcomes: readonly DimensionOutcome[];
}

export function startWriting(input: ReportInput): Writing {
  const { template, plan, engagement } = input;
  const index = indexTemplate(template);
  return {
    ...input,
    edition: input.edition ?? 'client',
    sections: input.sections ?? engagement.report?.sections,
    index,
    figures: figuresIn(input),
    text: (text) => textIn(input.language, text),
    decided: decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations),
    outcomes: [...index.dimensions.values()].flatMap((dimension) => outcomeOf(dimension, input)),
  };
}

function outcomeOf(dimension: Dimension, { assessment }: ReportInput): DimensionOutcome[] {
  const result = assessment.dimensions[dimension.id];
  const verdict = assessment.verdicts[dimension.situation.id];
  return result === undefined || verdict === undefined ? [] : [{ dimension, result, verdict }];
}

export function applicableOutcomes({ outcomes }: Writing): readonly DimensionOutcome[] {
  return outcomes.filter(({ result }) => result.isApplicable);
}

/** Facets of a dimension that have a score, weakest first; ties keep the order of the template. */
export function weakestFacets({ assessment, index }: Writing, dimension: string): FacetResult[] {
  return index
    .facetsOfDimension(dimension)
    .flatMap(({ id }) => assessment.facets[id] ?? [])
    .filter(({ score }) => score !== null)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0));
}

export function facetName({ index, text }: Pick<Writing, 'index' | 'text'>, facet: string): string {
  const known = index.facets.get(facet);
  return known === undefined ? facet : text(known.name);
}

/**
 * F as it is printed: with a dagger where the consultant's score stands over the computed one (section 3.2), and not
 * where it would be the answers of few people (ruling 27).
 */
export function facetScore(writing: Writing, result: FacetResult): string {
  const { score, override } = result;
  if (!isFacetShown(writing, result)) return writing.translate('report.chapters.tooFew');
  return `${writing.figures.score(score)}${override === null ? '' : ' †'}`;
}

export function factPrompts({ index, text }: Writing, facts: readonly string[]): string {
  return facts
    .map((id) => {
      const fact = index.facts.get(id);
      return fact === undefined ? id : text(fact.prompt);
    })
    .join(' ');
}

/** Puts values into the `{{name}}` places of a template's sentence; an unknown place stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** The text as a sentence: with a full stop where it has no end of its own. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const levelTones: Readonly<Record<VerdictLevel, Tone>> = {
  now: 'now',
  quarter: 'quarter',
  watch: 'watch',
  'not-needed': 'calm',
  'does-not-apply': 'calm',
  'not-assessable': 'calm',
};

export function levelTone(level: VerdictLevel): Tone {
  return levelTones[level];
}
