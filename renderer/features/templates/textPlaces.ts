import { assertNever } from '#shared/result';
import type { Recommendation } from '#shared/template/advice';
import type { Language, LocalizedText } from '#shared/template/localizedText';
import type { Fact, Question } from '#shared/template/question';
import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import type { WordingKey, WordingValues } from '#shared/wording/translate';

type WordingEdit = Extract<TemplateEdit, { readonly text: string }>;
type PlaceOf<Edit> = Edit extends WordingEdit ? Omit<Edit, 'language' | 'text'> : never;

/** One text of a template that can be worded differently. */
export type TextPlace = PlaceOf<WordingEdit>;

export interface LabelledPlace {
  readonly place: TextPlace;
  readonly label: WordingKey;
  readonly values?: WordingValues;
  /** Whether it usually takes more than a line. */
  readonly isLong: boolean;
}

/** The texts of a question, in reading order. */
export function placesOfQuestion(question: Question): readonly LabelledPlace[] {
  const { id } = question;
  const probes = question.probes.map((_, index): LabelledPlace => ({
    place: { kind: 'probe-worded', question: id, index },
    label: 'app.template.field.probe',
    values: { number: index + 1 },
    isLong: true,
  }));
  const options = optionsOf(question).map((_, index) => ({
    place: { kind: 'option-worded' as const, question: id, index },
    ...optionLabel(question, index),
    isLong: question.type === 'likert5' || question.type === 'matrix',
  }));
  return [
    {
      place: { kind: 'question-worded', question: id, part: 'prompt' },
      label: 'app.template.field.prompt',
      isLong: true,
    },
    ...options,
    {
      place: { kind: 'question-worded', question: id, part: 'help' },
      label: 'app.template.field.help',
      isLong: true,
    },
    ...probes,
  ];
}

/** The texts of a fact about the company, in reading order. */
export function placesOfFact(fact: Fact): readonly LabelledPlace[] {
  const part = (name: 'prompt' | 'help' | 'unit', label: WordingKey): LabelledPlace => ({
    place: { kind: 'fact-worded', fact: fact.id, part: name },
    label,
    isLong: name !== 'unit',
  });
  const answers =
    fact.type === 'number'
      ? [part('unit', 'app.template.field.unit')]
      : fact.options.map((_, index): LabelledPlace => ({
          place: { kind: 'fact-option-worded', fact: fact.id, index },
          ...letteredOption(index),
          isLong: false,
        }));
  return [
    part('prompt', 'app.template.field.prompt'),
    ...answers,
    part('help', 'app.template.field.factHelp'),
  ];
}

/** The texts of a recommendation, in reading order. */
export function placesOfRecommendation({ id, actions }: Recommendation): readonly LabelledPlace[] {
  const part = (name: 'title' | 'deliverable' | 'owner', label: WordingKey): LabelledPlace => ({
    place: { kind: 'recommendation-worded', recommendation: id, part: name },
    label,
    isLong: name === 'deliverable',
  });
  return [
    part('title', 'app.template.field.recommendation'),
    ...actions.map((_, index): LabelledPlace => ({
      place: { kind: 'action-worded', recommendation: id, index },
      label: 'app.template.field.action',
      values: { number: index + 1 },
      isLong: true,
    })),
    part('deliverable', 'app.template.field.deliverable'),
    part('owner', 'app.template.field.owner'),
  ];
}

/** What a respondent chooses from: options, parts, anchors or levels. */
export function optionsOf(question: Question): readonly LocalizedText[] {
  switch (question.type) {
    case 'likert5':
      return question.anchors;
    case 'single':
    case 'multi':
    case 'rank':
      return question.options.map(({ text }) => text);
    case 'alloc':
      return question.parts.map(({ text }) => text);
    case 'matrix':
      return question.levels;
    case 'number':
    case 'text':
      return [];
    default:
      return assertNever(question);
  }
}

function optionLabel(question: Question, index: number): Pick<LabelledPlace, 'label' | 'values'> {
  if (question.type === 'likert5') return { label: 'app.template.field.anchor', values: { step: index + 1 } };
  if (question.type === 'matrix') return { label: 'app.template.field.level', values: { level: index } };
  if (question.type === 'alloc')
    return { label: 'app.template.field.part', values: { letter: letterOf(index) } };
  return letteredOption(index);
}

function letteredOption(index: number): Pick<LabelledPlace, 'label' | 'values'> {
  return { label: 'app.template.field.option', values: { letter: letterOf(index) } };
}

function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** The text that stands at a place; undefined when this template has no such place. */
export function textAt(template: Template, place: TextPlace): LocalizedText | undefined {
  switch (place.kind) {
    case 'template-titled':
      return template.title;
    case 'template-described':
      return template.description;
    case 'question-worded':
      return questionAt(template, place.question)?.[place.part];
    case 'option-worded': {
      const question = questionAt(template, place.question);
      return question && optionsOf(question)[place.index];
    }
    case 'probe-worded':
      return questionAt(template, place.question)?.probes[place.index];
    case 'fact-worded': {
      const fact = factAt(template, place.fact);
      if (place.part !== 'unit') return fact?.[place.part];
      return fact?.type === 'number' ? fact.unit : undefined;
    }
    case 'fact-option-worded': {
      const fact = factAt(template, place.fact);
      return fact?.type === 'choice' ? fact.options[place.index]?.text : undefined;
    }
    case 'recommendation-worded':
      return recommendationAt(template, place.recommendation)?.[place.part];
    case 'action-worded':
      return recommendationAt(template, place.recommendation)?.actions[place.index];
    default:
      return assertNever(place);
  }
}

export function questionAt(template: Template, id: string): Question | undefined {
  return template.questions.find((question) => question.id === id);
}

function factAt(template: Template, id: string): Fact | undefined {
  return template.facts.find((fact) => fact.id === id);
}

export function recommendationAt(template: Template, id: string): Recommendation | undefined {
  return template.recommendations.find((recommendation) => recommendation.id === id);
}

/** The same for two edits of the same thing, so that the newer takes the place of the older; each language is one. */
export function editKey(edit: TemplateEdit): string {
  return 'language' in edit ? wordingKey(edit, edit.language) : placeKey(edit);
}

/** The key of what words a place in a language. */
export function wordingKey(place: TextPlace, language: Language): string {
  return `${language} ${placeKey(place)}`;
}

export function placeKey(edit: TemplateEdit | TextPlace): string {
  switch (edit.kind) {
    case 'template-titled':
    case 'template-described':
      return edit.kind;
    case 'question-switched':
      return `${edit.kind} ${edit.question}`;
    case 'question-worded':
      return `${edit.kind} ${edit.question} ${edit.part}`;
    case 'option-worded':
    case 'probe-worded':
      return `${edit.kind} ${edit.question} ${edit.index}`;
    case 'fact-worded':
      return `${edit.kind} ${edit.fact} ${edit.part}`;
    case 'fact-option-worded':
      return `${edit.kind} ${edit.fact} ${edit.index}`;
    case 'recommendation-switched':
      return `${edit.kind} ${edit.recommendation}`;
    case 'recommendation-worded':
      return `${edit.kind} ${edit.recommendation} ${edit.part}`;
    case 'action-worded':
      return `${edit.kind} ${edit.recommendation} ${edit.index}`;
    default:
      return assertNever(edit);
  }
}
