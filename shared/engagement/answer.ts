import { z } from 'zod';
import { templateIdSchema } from '../template/ids';

const level = z.int().min(0).max(5);
const letter = z.string().regex(/^[a-z]$/, 'expected one letter');

export const matrixValueSchema = z.strictObject({
  current: z.array(level).max(50),
  required: z.array(level).max(50),
});
export type MatrixValue = z.infer<typeof matrixValueSchema>;

/**
 * A complete value, by question type: likert5, number and symptom a number; single a letter; multi and rank letters
 * (`["z"]` = none of these); alloc whole numbers per part that sum to 100; text a string; matrix two level lists.
 * The schema knows the shapes only; `checkAnswer` knows what the question allows.
 */
export const answerValueSchema = z.union([
  z.number(),
  z.string().min(1).max(20_000),
  z.array(letter).max(26),
  z.record(letter, z.int().min(0).max(100)),
  matrixValueSchema,
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** A value somebody is still working on: an allocation that does not sum to 100 yet, part of a ranking or matrix. */
export const draftValueSchema = z.union([
  answerValueSchema,
  z.strictObject({ current: z.array(level.nullable()).max(50), required: z.array(level.nullable()).max(50) }),
]);
export type DraftValue = z.infer<typeof draftValueSchema>;

/** A mark to come back to an answer, with what is doubtful about it. */
export const flagSchema = z.strictObject({ reason: z.string().max(500).optional() });
export type Flag = z.infer<typeof flagSchema>;

/** What stands beside an answer whatever its state; it survives every change of the answer. */
export const remarksShape = {
  /** The consultant's words. */
  note: z.string().max(20_000).optional(),
  /** The respondent's words as they were said; whether they may be used is the respondent's consent. */
  quote: z.string().max(20_000).optional(),
  flag: flagSchema.optional(),
};

/** What somebody is still working on: a value, or a "not applicable" that still owes its reason. */
export const draftShape = {
  value: draftValueSchema.optional(),
  owes: z.literal('reason').optional(),
};

/**
 * What is on record for one respondent and one question. `skipped` and `draft` count as blank, and so does a
 * question with no record at all; none of them is ever 0 (section 3.4).
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), value: answerValueSchema, ...remarksShape }),
  z.strictObject({ state: z.literal('dont-know'), ...remarksShape }),
  z.strictObject({
    state: z.literal('not-applicable'),
    reason: z.string().trim().min(1).max(1000),
    ...remarksShape,
  }),
  z.strictObject({ state: z.literal('skipped'), ...remarksShape }),
  z.strictObject({ state: z.literal('draft'), ...draftShape, ...remarksShape }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerState = Answer['state'];

/** Answers of one engagement: by respondent id, then by question (or symptom) id. */
export const answersSchema = z.record(templateIdSchema, z.record(templateIdSchema, answerSchema));
export type Answers = z.infer<typeof answersSchema>;

/** Whether only remarks stand there: the question itself is as open as before. */
export function isRemarkOnly(answer: Answer): boolean {
  return answer.state === 'draft' && answer.value === undefined && answer.owes === undefined;
}
