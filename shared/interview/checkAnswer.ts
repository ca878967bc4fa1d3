import type { Answer, AnswerValue, DraftValue } from '../engagement/answer';
import { fail, ok, type Result } from '../result';
import type { Template } from '../template/template';
import { readShape } from './answerShape';
import { completeAnswer } from './completeAnswer';
import type { AnswerProblem } from './problem';
import { subjectOf, type Subject } from './subject';

/**
 * The answer as it goes on record, in its normal form, if the question or symptom can be answered so by somebody of
 * the group. A branch that is closed is no reason to refuse: the answer is kept, unscored. A draft need only be of the
 * right kind. Refuses: every AnswerProblem but those of facts.
 */
export function checkAnswer(
  template: Template,
  group: string,
  id: string,
  answer: Answer,
): Result<Answer, AnswerProblem> {
  const subject = subjectOf(template, id);
  if (subject === undefined) return fail({ code: 'question-unknown', question: id });
  if (subject.kind === 'question' && !subject.question.groups.includes(group))
    return fail({ code: 'question-not-asked', question: id, group });
  const isNotApplicable =
    answer.state === 'not-applicable' || (answer.state === 'draft' && answer.owes !== undefined);
  if (isNotApplicable && !allowsNotApplicable(subject))
    return fail({ code: 'not-applicable-forbidden', question: id });
  if (answer.state === 'answered') {
    const value = checkValue(subject, answer.value);
    return value.ok ? ok({ ...answer, value: value.value }) : value;
  }
  if (answer.state === 'draft' && answer.value !== undefined) {
    const shape = readShape(subject, answer.value);
    if (!shape.ok) return shape;
  }
  return ok(answer);
}

/** The value a draft has become once nothing is missing any more, in its normal form; null until then. */
export function finished(template: Template, id: string, draft: DraftValue): AnswerValue | null {
  const subject = subjectOf(template, id);
  return subject === undefined ? null : finishedFor(subject, draft);
}

/** The same where what the answer is about is at hand, and the template is not. */
export function finishedFor(subject: Subject, draft: DraftValue): AnswerValue | null {
  const value = checkValue(subject, draft);
  return value.ok ? value.value : null;
}

function checkValue(subject: Subject, value: DraftValue): Result<AnswerValue, AnswerProblem> {
  const shape = readShape(subject, value);
  return shape.ok ? completeAnswer(subject.id, shape.value) : shape;
}

function allowsNotApplicable(subject: Subject): boolean {
  return subject.kind === 'question' && subject.question.allowsNotApplicable;
}
