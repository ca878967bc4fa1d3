import type { Answer, DraftValue } from '#shared/engagement/answer';
import { finished } from '#shared/interview/checkAnswer';
import type { Template } from '#shared/template/template';

/** What stands on record, or null where there is nothing. */
export type Recorded = Answer | null;

/** The value somebody gave or is still giving; null for the other states. */
export function valueOf(answer: Recorded): DraftValue | null {
  if (answer?.state === 'answered') return answer.value;
  return answer?.state === 'draft' ? (answer.value ?? null) : null;
}

/** The answer with another value: answered once nothing is missing, a draft until then; null takes it back. */
export function withValue(
  template: Template,
  question: string,
  answer: Recorded,
  value: DraftValue | null,
): Recorded {
  if (value === null) return withoutAnswer(answer);
  const complete = finished(template, question, value);
  return complete === null
    ? { state: 'draft', value, ...noteOf(answer) }
    : { state: 'answered', value: complete, ...noteOf(answer) };
}

/** Don't know, or skipped, in place of what was there; the note stays. */
export function withState(answer: Recorded, state: 'dont-know' | 'skipped'): Answer {
  return { state, ...noteOf(answer) };
}

/** Not applicable; without a reason it is nothing that could go on record. */
export function withReason(answer: Recorded, reason: string): Recorded {
  return reason.trim() === ''
    ? withoutAnswer(answer)
    : { state: 'not-applicable', reason, ...noteOf(answer) };
}

/** The same answer with another note. A note alone is kept as a draft without a value. */
export function withNote(answer: Recorded, note: string): Recorded {
  if (note === '') {
    if (answer === null || isNoteOnly(answer)) return null;
    const bare = { ...answer };
    delete bare.note;
    return bare;
  }
  return answer === null ? { state: 'draft', note } : { ...answer, note };
}

/** Nothing on record but the note, if there is one. */
export function withoutAnswer(answer: Recorded): Recorded {
  const note = noteOf(answer);
  return 'note' in note ? { state: 'draft', ...note } : null;
}

/** Whether only a note stands there: the question itself is as open as before. */
export function isNoteOnly(answer: Recorded): boolean {
  return answer?.state === 'draft' && answer.value === undefined;
}

function noteOf(answer: Recorded): { readonly note?: string } {
  return answer?.note === undefined || answer.note === '' ? {} : { note: answer.note };
}
