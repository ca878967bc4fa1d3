import type { AnswerValue, MatrixValue } from '../engagement/answer';
import { answerSheet } from '../assessment/answerSheet';
import type { Assessed } from './assessed';

/** What one respondent answered; the id is for telling people apart, never for showing. */
export interface AnsweredValue {
  readonly respondent: string;
  readonly group: string;
  readonly value: AnswerValue;
}

/** The answers to a question that count: of heard respondents who are asked it, by respondent id. */
export function answeredValues(
  { template, engagement, assessment }: Assessed,
  question: string,
): readonly AnsweredValue[] {
  return answerSheet(template, engagement, assessment.exposures)
    .answersTo(question)
    .flatMap(({ respondent, value }) =>
      value === null ? [] : [{ respondent: respondent.id, group: respondent.group, value }],
    );
}

/** How many different groups, and people, stand behind some answers. */
export function countBehind(answers: readonly AnsweredValue[]): { groups: number; people: number } {
  return { groups: new Set(answers.map(({ group }) => group)).size, people: answers.length };
}

/** The chosen letters of a choice; none for other answers. */
export function lettersIn(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

export function isMatrix(value: AnswerValue): value is MatrixValue {
  return typeof value === 'object' && 'current' in value && Array.isArray(value.current);
}
