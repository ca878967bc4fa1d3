import type { Answer } from '#shared/engagement/answer';
import type { FormItem } from '#shared/interview/form/askedForm';

/** Whether nothing is left to do for this question. */
export function isSettled(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.state !== 'draft';
}

export function tally(
  items: readonly FormItem[],
  answers: Readonly<Record<string, Answer>>,
): { readonly asked: number; readonly settled: number } {
  return {
    asked: items.length,
    settled: items.filter(({ subject }) => isSettled(answers[subject.id])).length,
  };
}
