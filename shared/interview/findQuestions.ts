import type { Answer } from '../engagement/answer';
import { textIn, type Language, type LocalizedText } from '../template/localizedText';
import type { Question } from '../template/question';
import type { Template } from '../template/template';
import type { AskedItem } from './askingOrder';
import { subjectOf, type Subject } from './subject';

/** Where in a question the words were found. */
export type FoundIn = 'prompt' | 'option' | 'answer' | 'note' | 'quote' | 'reason' | 'flag';

export interface FoundQuestion {
  readonly item: AskedItem;
  /** Place in the whole interview, counted from 1. */
  readonly number: number;
  readonly where: FoundIn;
  /** The text the words stand in. */
  readonly text: string;
}

/** Lower case without accents, so that "uberhangend" finds "Überhängend". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

/**
 * Questions of this interview whose prompt, options, note, quote, reason, flag or own words hold every word looked
 * for; each question once, with the first text that does. Nothing typed finds nothing.
 */
export function findQuestions(
  template: Template,
  items: readonly AskedItem[],
  answers: Readonly<Record<string, Answer>>,
  language: Language,
  typed: string,
): readonly FoundQuestion[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return items.flatMap((item, place): FoundQuestion[] => {
    const found = textsOf(template, item, answers[item.id], language).find(([, text]) => {
      const hay = folded(text);
      return words.every((word) => hay.includes(word));
    });
    return found === undefined ? [] : [{ item, number: place + 1, where: found[0], text: found[1] }];
  });
}

/** The prompt of a question or symptom in a language; its id where it is not there any more. */
export function promptIn(template: Template, id: string, language: Language): string {
  const subject = subjectOf(template, id);
  return subject === undefined ? id : textIn(language, promptOf(subject));
}

function promptOf(subject: Subject): LocalizedText {
  return subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt;
}

function textsOf(
  template: Template,
  { id }: AskedItem,
  answer: Answer | undefined,
  language: Language,
): readonly (readonly [FoundIn, string])[] {
  const subject = subjectOf(template, id);
  if (subject === undefined) return [];
  const worded = (text: LocalizedText): string => textIn(language, text);
  const options = subject.kind === 'symptom' ? subject.symptom.steps : optionTexts(subject.question);
  return [
    ['prompt', worded(promptOf(subject))],
    ...(subject.kind === 'symptom' ? [['prompt', worded(subject.symptom.title)] as const] : []),
    ...options.map((option) => ['option', worded(option)] as const),
    ...remarkTexts(answer),
  ];
}

function optionTexts(question: Question): readonly LocalizedText[] {
  switch (question.type) {
    case 'likert5':
      return question.anchors;
    case 'single':
    case 'rank':
      return question.options.map(({ text }) => text);
    case 'multi':
      return [...question.options.map(({ text }) => text), question.none];
    case 'alloc':
      return question.parts.map(({ text }) => text);
    case 'number':
    case 'text':
    case 'matrix':
      return [];
  }
}

function remarkTexts(answer: Answer | undefined): readonly (readonly [FoundIn, string])[] {
  if (answer === undefined) return [];
  return [
    ...(answer.state === 'answered' && typeof answer.value === 'string'
      ? [['answer', answer.value] as const]
      : []),
    ...(answer.state === 'not-applicable' ? [['reason', answer.reason] as const] : []),
    ...(answer.note === undefined ? [] : [['note', answer.note] as const]),
    ...(answer.quote === undefined ? [] : [['quote', answer.quote] as const]),
    ...(answer.flag?.reason === undefined ? [] : [['flag', answer.flag.reason] as const]),
  ];
}
