import { isRemarkOnly, type Answer, type DraftValue, type Flag } from '#shared/engagement/answer';
import { finished } from '#shared/interview/checkAnswer';
import type { Template } from '#shared/template/template';

/** What stands on record, or null where there is nothing. */
export type Recorded = Answer | null;

/** What stands beside an answer whatever becomes of it. */
type Remarks = Pick<Answer, 'note' | 'quote' | 'flag'>;

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
    ? { state: 'draft', value, ...remarksOf(answer) }
    : { state: 'answered', value: complete, ...remarksOf(answer) };
}

/** Don't know, or skipped, in place of what was there; the remarks stay. */
export function withState(answer: Recorded, state: 'dont-know' | 'skipped'): Answer {
  return { state, ...remarksOf(answer) };
}

/** Not applicable; until there is a reason it is kept as owing one, and counts as blank. */
export function withReason(answer: Recorded, reason: string): Answer {
  return reason.trim() === ''
    ? { state: 'draft', owes: 'reason', ...remarksOf(answer) }
    : { state: 'not-applicable', reason, ...remarksOf(answer) };
}

/** The same answer with another note. Remarks alone are kept as a draft without a value. */
export function withNote(answer: Recorded, note: string): Recorded {
  return withRemarks(answer, { ...remarksOf(answer), note });
}

/** The same answer with other words of the respondent. */
export function withQuote(answer: Recorded, quote: string): Recorded {
  return withRemarks(answer, { ...remarksOf(answer), quote });
}

/** The same answer, flagged to come back to, or not any more. */
export function withFlag(answer: Recorded, flag: Flag | null): Recorded {
  const { note, quote } = remarksOf(answer);
  return withRemarks(answer, { note, quote, ...(flag === null ? {} : { flag }) });
}

/** Nothing on record but the remarks, if there are any. */
export function withoutAnswer(answer: Recorded): Recorded {
  return withRemarks(null, remarksOf(answer));
}

/** What was answered before, brought back beside the remarks as they are now. */
export function broughtBack(before: Recorded, answer: Recorded): Recorded {
  return withRemarks(before, remarksOf(answer));
}

/** Whether the question is as open as if nothing were on record. */
export function isBlank(answer: Recorded): boolean {
  return answer === null || isRemarkOnly(answer);
}

/** Answered, or set aside for good: nothing more is needed. */
export function isSettled(answer: Recorded): boolean {
  return answer !== null && answer.state !== 'draft' && answer.state !== 'skipped';
}

/** A "not applicable" that still owes its reason. */
export function owesReason(answer: Recorded): boolean {
  return answer?.state === 'draft' && answer.owes === 'reason';
}

function withRemarks(answer: Recorded, remarks: Remarks): Recorded {
  const bare: Answer = { ...(answer ?? { state: 'draft' }) };
  for (const remark of ['note', 'quote', 'flag']) Reflect.deleteProperty(bare, remark);
  const next: Answer = { ...bare, ...said(remarks) };
  return isRemarkOnly(next) && Object.keys(next).length === 1 ? null : next;
}

function remarksOf(answer: Recorded): Remarks {
  return answer === null ? {} : said(answer);
}

/** The remarks that say something. */
function said({ note, quote, flag }: Remarks): Remarks {
  return {
    ...(note === undefined || note === '' ? {} : { note }),
    ...(quote === undefined || quote === '' ? {} : { quote }),
    ...(flag === undefined ? {} : { flag }),
  };
}
