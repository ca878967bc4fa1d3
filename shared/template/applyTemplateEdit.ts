import { assertNever, fail, ok, type Result } from '../result';
import type { Recommendation } from './advice';
import type { Language, LocalizedText } from './localizedText';
import type { Fact, Question } from './question';
import type { Template } from './template';
import type { TemplateEdit } from './templateEdit';

/** An edit names something the template does not have; `path` is where in the edits, e.g. `edits[2].question`. */
export interface TemplateEditProblem {
  readonly code: 'template-edit-misfit';
  readonly path: string;
}

type Field = 'question' | 'recommendation' | 'fact' | 'part' | 'index';
type Outcome<Value> = Result<Value, Field>;

/**
 * The template after all edits; none is applied when one does not fit. English wording comes first, as it takes the
 * translations of what it replaces along with it; otherwise the edits keep their order.
 */
export function applyTemplateEdits(
  template: Template,
  edits: readonly TemplateEdit[],
): Result<Template, TemplateEditProblem> {
  let edited = template;
  const englishFirst = [...edits.entries()].toSorted(
    ([, one], [, other]) => Number(isTranslation(one)) - Number(isTranslation(other)),
  );
  for (const [place, edit] of englishFirst) {
    const next = applyEdit(edited, edit);
    if (!next.ok) return fail({ code: 'template-edit-misfit', path: `edits[${place}].${next.problem}` });
    edited = next.value;
  }
  return ok(edited);
}

function isTranslation(edit: TemplateEdit): boolean {
  return 'language' in edit && edit.language !== 'en';
}

/** The template after one edit; the given one stays as it was. Its version is the caller's business. */
export function applyTemplateEdit(
  template: Template,
  edit: TemplateEdit,
): Result<Template, TemplateEditProblem> {
  return applyTemplateEdits(template, [edit]);
}

function applyEdit(template: Template, edit: TemplateEdit): Outcome<Template> {
  switch (edit.kind) {
    case 'template-titled':
      return ok({ ...template, title: worded(template.title, edit) });
    case 'template-described':
      return ok({ ...template, description: worded(template.description, edit) });
    case 'question-switched':
      return onQuestion(template, edit.question, (question) => ok(switched(question, edit.isOff)));
    case 'question-worded':
      return onQuestion(template, edit.question, (question) =>
        ok({ ...question, [edit.part]: worded(question[edit.part], edit) }),
      );
    case 'option-worded':
      return onQuestion(template, edit.question, (question) => wordOption(question, edit));
    case 'probe-worded':
      return onQuestion(template, edit.question, (question) => {
        const probes = replacedAt(question.probes, edit.index, (probe) => worded(probe, edit));
        return probes.ok ? ok({ ...question, probes: probes.value }) : probes;
      });
    case 'fact-worded':
    case 'fact-option-worded':
      return onFact(template, edit.fact, (fact) => wordFact(fact, edit));
    case 'recommendation-switched':
      return onRecommendation(template, edit.recommendation, (each) => ok(switched(each, edit.isOff)));
    case 'recommendation-worded':
      return onRecommendation(template, edit.recommendation, (each) =>
        ok({ ...each, [edit.part]: worded(each[edit.part], edit) }),
      );
    case 'action-worded':
      return onRecommendation(template, edit.recommendation, (each) => {
        const actions = replacedAt(each.actions, edit.index, (action) => worded(action, edit));
        return actions.ok ? ok({ ...each, actions: actions.value }) : actions;
      });
    default:
      return assertNever(edit);
  }
}

/** An option, part or anchor: whatever the respondent chooses from. */
function wordOption(
  question: Question,
  edit: Extract<TemplateEdit, { kind: 'option-worded' }>,
): Outcome<Question> {
  const wordedText = (text: LocalizedText): LocalizedText => worded(text, edit);
  switch (question.type) {
    case 'likert5': {
      const [first, second, third, fourth, fifth] = question.anchors;
      if (edit.index >= question.anchors.length) return fail('index');
      const word = (text: LocalizedText, place: number) => (place === edit.index ? wordedText(text) : text);
      const anchors = [word(first, 0), word(second, 1), word(third, 2), word(fourth, 3), word(fifth, 4)];
      return ok({ ...question, anchors: anchors as typeof question.anchors });
    }
    case 'single':
    case 'multi':
    case 'rank': {
      const options = replacedAt(question.options, edit.index, (option) => ({
        ...option,
        text: wordedText(option.text),
      }));
      return options.ok ? ok({ ...question, options: options.value }) : options;
    }
    case 'alloc': {
      const parts = replacedAt(question.parts, edit.index, (part) => ({
        ...part,
        text: wordedText(part.text),
      }));
      return parts.ok ? ok({ ...question, parts: parts.value }) : parts;
    }
    case 'matrix': {
      const levels = replacedAt(question.levels, edit.index, wordedText);
      return levels.ok ? ok({ ...question, levels: levels.value }) : levels;
    }
    case 'number':
    case 'text':
      return fail('index');
    default:
      return assertNever(question);
  }
}

function wordFact(
  fact: Fact,
  edit: Extract<TemplateEdit, { kind: 'fact-worded' | 'fact-option-worded' }>,
): Outcome<Fact> {
  if (edit.kind === 'fact-option-worded') {
    if (fact.type !== 'choice') return fail('index');
    const options = replacedAt(fact.options, edit.index, (option) => ({
      ...option,
      text: worded(option.text, edit),
    }));
    return options.ok ? ok({ ...fact, options: options.value }) : options;
  }
  if (edit.part !== 'unit') return ok({ ...fact, [edit.part]: worded(fact[edit.part], edit) });
  return fact.type === 'number' ? ok({ ...fact, unit: worded(fact.unit, edit) }) : fail('part');
}

function onFact(template: Template, id: string, change: (fact: Fact) => Outcome<Fact>): Outcome<Template> {
  const facts = changedById(template.facts, id, 'fact', change);
  return facts.ok ? ok({ ...template, facts: facts.value }) : facts;
}

function onQuestion(
  template: Template,
  id: string,
  change: (question: Question) => Outcome<Question>,
): Outcome<Template> {
  const questions = changedById(template.questions, id, 'question', change);
  return questions.ok ? ok({ ...template, questions: questions.value }) : questions;
}

function onRecommendation(
  template: Template,
  id: string,
  change: (recommendation: Recommendation) => Outcome<Recommendation>,
): Outcome<Template> {
  const recommendations = changedById(template.recommendations, id, 'recommendation', change);
  return recommendations.ok ? ok({ ...template, recommendations: recommendations.value }) : recommendations;
}

function changedById<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  field: Field,
  change: (item: Item) => Outcome<Item>,
): Outcome<Item[]> {
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (item === undefined) return fail(field);
  const changed = change(item);
  return changed.ok ? ok(items.with(place, changed.value)) : changed;
}

function replacedAt<Item>(
  items: readonly Item[],
  place: number,
  change: (item: Item) => Item,
): Outcome<Item[]> {
  const item = items[place];
  return item === undefined ? fail('index') : ok(items.with(place, change(item)));
}

/** Switched on is the absence of the mark, as in a template that was never edited. */
function switched<Item extends { readonly isOff?: boolean | undefined }>(item: Item, isOff: boolean): Item {
  const next = { ...item, isOff };
  if (!isOff) Reflect.deleteProperty(next, 'isOff');
  return next;
}

/** A translation says what the English said: of other English it would be the wrong one, so it is given up. */
function worded(
  text: LocalizedText,
  { language, text: words }: { language: Language; text: string },
): LocalizedText {
  if (language === 'en') return words === text.en ? text : { en: words };
  return { ...text, [language]: words };
}
