import { z } from 'zod';
import { answerSchema, type Answer } from '../engagement/answer';
import { nameSchema, recordIdSchema, timestampSchema } from '../engagement/engagement';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema } from '../template/template';
import { crc32 } from '../crc32';

export const answersFileVersion = 1;
/** Far above what one person can write into a form. */
export const answersFileLimitMb = 5;
const mostAnswers = 1100;

/** What one person answered on a form, on its way back: nothing but references and their own answers. */
export const answersFileSchema = z.strictObject({
  format: z.literal('plumbline-answers'),
  schemaVersion: z.literal(answersFileVersion),
  /** The engagement the form was made for. */
  engagement: recordIdSchema,
  /** Whom it was made for, or, on a form for anybody of a group, an id of this copy. */
  respondent: z.strictObject({ id: recordIdSchema, group: templateIdSchema, title: nameSchema }),
  template: templateRefSchema,
  savedAt: timestampSchema,
  answers: z
    .record(templateIdSchema, answerSchema)
    .refine(
      (answers) => Object.keys(answers).length <= mostAnswers,
      `expected at most ${mostAnswers} entries`,
    ),
  /** Over everything before it. */
  checksum: z.string().regex(/^[0-9a-f]{8}$/, 'expected eight hex digits'),
});
export type AnswersFile = z.infer<typeof answersFileSchema>;

/** The text of an answers file. Remarks of others than the respondent are left out. */
export function writeAnswersFile(
  content: Omit<AnswersFile, 'format' | 'schemaVersion' | 'checksum'>,
): string {
  const unsealed = {
    format: 'plumbline-answers',
    schemaVersion: answersFileVersion,
    ...content,
    answers: Object.fromEntries(
      Object.entries(content.answers).map(([question, answer]) => [question, ownWords(answer)]),
    ),
  } as const;
  return `${JSON.stringify({ ...unsealed, checksum: checksumOf(unsealed) }, null, 2)}\n`;
}

/** Whether the file holds what it held when it was written. */
export function isWhole({ checksum, ...unsealed }: AnswersFile): boolean {
  return checksum === checksumOf(unsealed);
}

/** An answer with what its respondent said, and nothing else beside it. */
export function ownWords(answer: Answer): Answer {
  const own = { ...answer };
  delete own.note;
  delete own.flag;
  return own;
}

/** In an order of its own, so that a program that sorts fields differently does no harm. */
function checksumOf(file: Omit<AnswersFile, 'checksum'>): string {
  const { engagement, respondent, template, savedAt, answers } = file;
  const entries = Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return crc32(
    JSON.stringify([
      engagement,
      respondent.id,
      respondent.group,
      respondent.title,
      template.id,
      template.version,
      savedAt,
      entries.map(([question, answer]) => [question, sorted(answer)]),
    ]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}
