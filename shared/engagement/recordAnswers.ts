import { fail, ok, type Result } from '../result';
import type { AnswerRecorded } from './change';
import type { Answer } from './answer';
import type { Engagement } from './engagement';
import type { EngagementProblem } from './problem';

/**
 * The engagement after many answers one after the other, exactly as `applyChange` gives it one by one, at the price
 * of one copy of what is touched instead of one for each answer: for replaying a journal.
 * Refuses as the first answer that does not fit: respondent-unknown.
 */
export function recordAnswers(
  engagement: Engagement,
  changes: readonly AnswerRecorded[],
): Result<Engagement, EngagementProblem> {
  const known = new Set(engagement.respondents.map(({ id }) => id));
  const answers: Record<string, Record<string, Answer>> = { ...engagement.answers };
  const copied = new Set<string>();
  for (const { respondent, question, answer } of changes) {
    if (!known.has(respondent)) return fail({ code: 'respondent-unknown', respondent });
    const own = copied.has(respondent) ? (answers[respondent] ?? {}) : { ...answers[respondent] };
    copied.add(respondent);
    if (answer === null) Reflect.deleteProperty(own, question);
    else own[question] = answer;
    if (Object.keys(own).length > 0) answers[respondent] = own;
    else Reflect.deleteProperty(answers, respondent);
  }
  return ok({ ...engagement, answers });
}
