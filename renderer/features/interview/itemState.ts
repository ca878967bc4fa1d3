import type { AnswerState } from '#shared/engagement/answer';
import type { AskedItem } from '#shared/interview/askingOrder';
import type { Tally } from '#shared/interview/progress';
import { isBlank, type Recorded } from './editAnswer';

export type ItemState = AnswerState | 'blank' | 'closed';

/** How an item stands in the outline and on the review. */
export function itemState({ isOpen }: AskedItem, answer: Recorded): ItemState {
  if (!isOpen) return 'closed';
  if (answer === null || isBlank(answer)) return 'blank';
  return answer.state;
}

/** Items that need nothing more: answered, don't know, not applicable. */
export function settledOf({ answered, dontKnow, notApplicable }: Tally): number {
  return answered + dontKnow + notApplicable;
}
