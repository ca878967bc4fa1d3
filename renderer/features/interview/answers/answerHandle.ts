import type { Ref } from 'react';
import type { Urgency } from '../../../state/saveQueue';

/** How the keys reach the answer control on screen. */
export interface AnswerHandle {
  /** A digit: the option in that place, counted from 1. */
  readonly pick: (place: number) => void;
  /** Up and down between options. */
  readonly within?: (step: 1 | -1) => void;
}

/** What every answer control is given. */
export interface AnswerProps<Value> {
  readonly ref: Ref<AnswerHandle>;
  readonly value: Value | null;
  /** Id of the prompt, which names the control. */
  readonly labelId: string;
  readonly onChange: (value: Value | null, urgency: Urgency) => void;
  /** The field was left: what was typed goes out now. */
  readonly onFlush: () => void;
}

/** Goes into a field by key. What stands in it is selected, so that the digits typed next take its place. */
export function enter(field: HTMLInputElement | null | undefined): void {
  field?.focus();
  field?.select();
}
