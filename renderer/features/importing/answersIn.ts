import type { Problem } from '#shared/contract/problem';
import { answersFileLimitMb } from '#shared/file/answersFile';
import { readAnswersFile } from '#shared/file/readAnswersFile';
import { textOf } from '../afar';

/** A file that belongs into an engagement rather than beside it. */
export type FoundAnswers =
  | {
      /** What came back from a self-assessment page. */
      readonly kind: 'answers';
      readonly fileName: string;
      readonly text: string;
      readonly engagement: string;
      /** Role title of whoever answered. */
      readonly respondent: string;
      readonly answers: number;
    }
  /** A table, which does not say what it is for. */
  | { readonly kind: 'table'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

const tableName = /\.(csv|tsv|txt)$/i;
/** Inside a text of a JSON file these quotes would be escaped, so only a field can look like this. */
const ownFormat = /"format"\s*:\s*"plumbline-answers"/;

/** The answers in a file; null: it is something else, or cannot be read. */
export async function answersIn(file: File): Promise<FoundAnswers | null> {
  const isTable = tableName.test(file.name);
  if (file.size > answersFileLimitMb * 1_000_000 && !isTable) return null;
  if (!isTable && !/json$/i.test(file.name) && file.type !== 'application/json') return null;
  const text = await textOf(file);
  if (text === null) return null;
  const { name: fileName } = file;
  if (isTable && !ownFormat.test(text)) return { kind: 'table', fileName, text };
  if (!ownFormat.test(text)) return null;
  const read = readAnswersFile(text, fileName);
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  const { engagement, respondent, answers } = read.value;
  return {
    kind: 'answers',
    fileName,
    text,
    engagement,
    respondent: respondent.title,
    answers: Object.keys(answers).length,
  };
}
