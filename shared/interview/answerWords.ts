import type { Answer, AnswerValue, MatrixValue } from '../engagement/answer';
import { assertNever } from '../result';
import { locales } from '../template/locales';
import { textIn, type Language, type LocalizedText } from '../template/localizedText';
import type { Option, Question } from '../template/question';
import { noneOfThese } from '../template/scoreAnswer';
import type { Template } from '../template/template';
import type { Translate } from '../wording/translate';
import { subjectOf } from './subject';

/** What is needed to word an answer: the template's texts in a language, and the wording of the same language. */
export interface AnswerWording {
  readonly template: Template;
  readonly language: Language;
  readonly translate: Translate;
}

/**
 * An answer to a question or symptom in plain words, as explanations and the appendix print it: "3 days", or the text
 * of the option. Undefined is "no answer". A value the question cannot have, or that of a question which is no longer
 * there, reads as data.
 */
export function answerWords(wording: AnswerWording, id: string, answer: Answer | undefined): string {
  const { translate } = wording;
  switch (answer?.state) {
    case undefined:
      return translate('answers.blank');
    case 'answered':
      return valueWords(wording, id, answer.value);
    case 'dont-know':
      return translate('answers.dontKnow');
    case 'not-applicable':
      return translate('answers.notApplicableBecause', { reason: answer.reason });
    case 'skipped':
      return translate('answers.skipped');
    case 'draft':
      return translate('answers.draft');
    default:
      return assertNever(answer);
  }
}

function valueWords(wording: AnswerWording, id: string, value: AnswerValue): string {
  const subject = subjectOf(wording.template, id);
  const words =
    subject?.kind === 'symptom'
      ? stepWords(wording, subject.symptom.steps, value, 0)
      : subject && questionWords(wording, subject.question, value);
  return words ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

function questionWords(wording: AnswerWording, question: Question, value: AnswerValue): string | undefined {
  switch (question.type) {
    case 'likert5':
      return stepWords(wording, question.anchors, value, 1);
    case 'single':
      return typeof value === 'string' ? optionWords(wording, question.options, value) : undefined;
    case 'multi':
      return Array.isArray(value)
        ? value.map((letter) => tickedWords(wording, question, letter)).join('; ')
        : undefined;
    case 'rank':
      return Array.isArray(value)
        ? value
            .map(
              (letter, place) => `${place + 1}. ${optionWords(wording, question.options, letter) ?? letter}`,
            )
            .join('; ')
        : undefined;
    case 'number':
      return typeof value === 'number' ? quantity(wording.language, value, question.unit) : undefined;
    case 'alloc':
      return isAllocation(value) ? allocationWords(wording, question.parts, value) : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'matrix':
      return isMatrix(value) ? matrixWords(wording, value) : undefined;
    default:
      return assertNever(question);
  }
}

function stepWords(
  { language }: AnswerWording,
  steps: readonly LocalizedText[],
  value: AnswerValue,
  first: 0 | 1,
): string | undefined {
  const step = typeof value === 'number' ? steps[value - first] : undefined;
  return step && textIn(language, step);
}

function optionWords(
  { language }: AnswerWording,
  options: readonly Option[],
  letter: string,
): string | undefined {
  const option = options.find(({ id }) => id === letter);
  return option && textIn(language, option.text);
}

function tickedWords(
  wording: AnswerWording,
  { options, none }: Extract<Question, { type: 'multi' }>,
  letter: string,
): string {
  if (letter === noneOfThese) return textIn(wording.language, none);
  return optionWords(wording, options, letter) ?? letter;
}

/** "3 days", "45% of revenue": English sets the percent sign close, other languages with a space that never breaks. */
function quantity(language: Language, value: number, unit: LocalizedText): string {
  const figure = new Intl.NumberFormat(locales[language]).format(value);
  const words = textIn(language, unit);
  if (!words.startsWith('%')) return `${figure} ${words}`;
  return language === 'en' ? `${figure}${words}` : `${figure}\u00a0${words}`;
}

/** The parts that were given something, in the order of the question. */
function allocationWords(
  { language }: AnswerWording,
  parts: readonly Option[],
  shares: Readonly<Record<string, number>>,
): string {
  return parts
    .filter(({ id }) => (shares[id] ?? 0) > 0)
    .map(({ id, text }) => `${textIn(language, text)} ${shares[id] ?? 0}`)
    .join(', ');
}

function matrixWords({ template, language, translate }: AnswerWording, value: MatrixValue): string {
  return template.outputs.skills.skills
    .map(({ name }, row) =>
      translate('answers.skillLevels', {
        skill: textIn(language, name),
        current: value.current[row] ?? '–',
        required: value.required[row] ?? '–',
      }),
    )
    .join('; ');
}

function isMatrix(value: AnswerValue): value is MatrixValue {
  return typeof value === 'object' && 'current' in value && Array.isArray(value.current);
}

function isAllocation(value: AnswerValue): value is Record<string, number> {
  return typeof value === 'object' && !Array.isArray(value) && !isMatrix(value);
}
