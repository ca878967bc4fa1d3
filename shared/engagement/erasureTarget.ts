import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import type { Answer } from './answer';
import { recordIdSchema } from './engagement';
import type { EvidenceFile } from './evidence';

/** `answer`: all of it, remarks and flag included; `value`: what was answered, while remarks stay. */
export const erasedPartSchema = z.enum(['answer', 'value', 'note', 'quote']);
export type ErasedPart = z.infer<typeof erasedPartSchema>;

/** What is to be erased for good, by what it is about. */
export const erasureTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('respondent'), respondent: recordIdSchema }),
  z.strictObject({
    kind: z.literal('answer'),
    respondent: recordIdSchema,
    question: templateIdSchema,
    part: erasedPartSchema,
  }),
]);
export type ErasureTarget = z.infer<typeof erasureTargetSchema>;

/** Why something was erased, as it stands in the history. */
export const erasureReasonSchema = z.string().trim().min(1).max(200);

/** Whether a file came from somebody who is to be forgotten, or with an answer that is to go whole. */
export function isErasedEvidence(
  { respondent, question }: Pick<EvidenceFile, 'respondent' | 'question'>,
  target: ErasureTarget,
): boolean {
  if (respondent !== target.respondent) return false;
  return target.kind === 'respondent' || (target.part === 'answer' && question === target.question);
}

/** What is left of an answer; null: nothing. */
export function eraseFromAnswer(answer: Answer, part: ErasedPart): Answer | null {
  if (part === 'answer') return null;
  if (part === 'value') {
    const { note, quote, flag } = answer;
    return unlessEmpty({
      state: 'draft',
      ...(note === undefined ? {} : { note }),
      ...(quote === undefined ? {} : { quote }),
      ...(flag === undefined ? {} : { flag }),
    });
  }
  const rest = { ...answer };
  if (part === 'note') delete rest.note;
  else delete rest.quote;
  return unlessEmpty(rest);
}

/** A draft that holds nothing is no answer on record. */
function unlessEmpty(answer: Answer): Answer | null {
  const { state, ...held } = answer;
  return state === 'draft' && Object.values(held).every((value) => value === undefined) ? null : answer;
}
