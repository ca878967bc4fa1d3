import type { Contraindication, Recommendation, TrainingModule } from './advice';
import type { Dimension, Facet, Group } from './model';
import type { Fact, Question, Symptom } from './question';
import { parseScore, type Score } from './scoreGrammar';
import type { Template } from './template';

/** A question that is switched on, with what it belongs to and its score grammar read. */
export interface IndexedQuestion {
  readonly id: string;
  readonly question: Question;
  readonly score: Score;
  readonly facet: Facet;
  readonly dimension: Dimension;
}

/**
 * A template by id. Every map keeps the table order of the template; questions and recommendations that are switched
 * off are left out. The `…Of` functions give an empty list for an unknown id.
 */
export interface TemplateIndex {
  readonly groups: ReadonlyMap<string, Group>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly facets: ReadonlyMap<string, Facet>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly symptoms: ReadonlyMap<string, Symptom>;
  readonly questions: ReadonlyMap<string, IndexedQuestion>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly modules: ReadonlyMap<string, TrainingModule>;
  readonly contraindications: ReadonlyMap<string, Contraindication>;
  readonly facetsOfDimension: (dimension: string) => readonly Facet[];
  readonly questionsOfFacet: (facet: string) => readonly IndexedQuestion[];
  readonly questionsOfDimension: (dimension: string) => readonly IndexedQuestion[];
  readonly dimensionOfFacet: (facet: string) => Dimension | undefined;
}

const indexes = new WeakMap<Template, TemplateIndex>();

/**
 * The index of a template, made once per template object. The template has passed `checkTemplate`; one with an
 * unreadable score or a loose facet throws.
 */
export function indexTemplate(template: Template): TemplateIndex {
  const known = indexes.get(template);
  if (known !== undefined) return known;
  const made = makeIndex(template);
  indexes.set(template, made);
  return made;
}

function makeIndex(template: Template): TemplateIndex {
  const dimensions = byId(template.dimensions);
  const facets = byId(template.facets);
  const questions = byId(
    template.questions.filter(isOn).map((question) => indexQuestion(question, facets, dimensions)),
  );
  const facetsOfDimension = grouped(template.facets, (facet) => facet.dimension);
  const questionsOfFacet = grouped(questions.values(), ({ facet }) => facet.id);
  const questionsOfDimension = grouped(questions.values(), ({ dimension }) => dimension.id);
  return {
    groups: byId(template.groups),
    dimensions,
    facets,
    facts: byId(template.facts),
    symptoms: byId(template.symptoms),
    questions,
    recommendations: byId(template.recommendations.filter(isOn)),
    modules: byId(template.modules),
    contraindications: byId(template.contraindications),
    facetsOfDimension: (dimension) => facetsOfDimension.get(dimension) ?? [],
    questionsOfFacet: (facet) => questionsOfFacet.get(facet) ?? [],
    questionsOfDimension: (dimension) => questionsOfDimension.get(dimension) ?? [],
    dimensionOfFacet: (facet) => dimensions.get(facets.get(facet)?.dimension ?? ''),
  };
}

function indexQuestion(
  question: Question,
  facets: ReadonlyMap<string, Facet>,
  dimensions: ReadonlyMap<string, Dimension>,
): IndexedQuestion {
  const facet = facets.get(question.facet);
  const dimension = dimensions.get(facet?.dimension ?? '');
  const score = parseScore(question.score);
  if (facet === undefined || dimension === undefined || !score.ok)
    throw new Error(`question ${question.id} was never checked: its facet, dimension or score is not valid`);
  return { id: question.id, question, score: score.value, facet, dimension };
}

function isOn(item: { readonly isOff?: boolean | undefined }): boolean {
  return item.isOff !== true;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
