import type { Answer } from './answer';
import type { AnswerRecorded } from './change';
import type { Engagement } from './engagement';
import type { Restoration } from './restoration';
import { recordBetween } from './restorationBetween';

type Own = Readonly<Record<string, Answer>> | undefined;

/**
 * What takes back each of the answers that follow one another: what `restorationBetween` says of the states after and
 * before it, without making those states. Null: the answer changed nothing.
 */
export function restorationsOfAnswers(
  answers: Engagement['answers'],
  changes: readonly AnswerRecorded[],
): readonly (Restoration | null)[] {
  const latest = new Map<string, Own>();
  return changes.map(({ respondent, question, answer }) => {
    const before = latest.has(respondent) ? latest.get(respondent) : answers[respondent];
    const after = withAnswer(before, question, answer);
    latest.set(respondent, after);
    if (before === undefined) return after === undefined ? null : { answers: { [respondent]: null } };
    if (after === undefined) return { answers: { [respondent]: before } };
    const differing = recordBetween(after, before) as Record<string, Answer | null>;
    return Object.keys(differing).length > 0 ? { answers: { [respondent]: differing } } : null;
  });
}

function withAnswer(before: Own, question: string, answer: Answer | null): Own {
  const after = { ...before };
  if (answer === null) Reflect.deleteProperty(after, question);
  else after[question] = answer;
  return Object.keys(after).length > 0 ? after : undefined;
}
