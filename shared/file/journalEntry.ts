import { z } from 'zod';
import { timestampSchema } from '../engagement/engagement';
import { fail, ok, type Result } from '../result';
import type { Hash } from './envelope';
import type { Damage } from './problem';
import { readJson } from './readJson';

/**
 * One acknowledged change: a line of JSON, chained to the line before it by that line's hash. `v` is raised whenever
 * the kinds of change grow, so that an older program refuses the journal instead of taking it for damaged.
 */
export interface JournalEntry<Change> {
  readonly v: number;
  /** Counts from 1 without gaps. */
  readonly seq: number;
  /** ISO 8601; it informs, `seq` orders. */
  readonly at: string;
  /** Hash of the entry before; of the journal's name for the first. */
  readonly previous: string;
  readonly change: Change;
  readonly hash: string;
}

export const newestEntryVersion = 3;

/** A line is at most one change; the change that creates an engagement carries it whole. */
const capBytes = 64 * 1024 * 1024;

const entrySchema = z.strictObject({
  v: z.int().min(1),
  seq: z.int().min(1),
  at: timestampSchema,
  previous: z.string(),
  change: z.unknown(),
  hash: z.string(),
});

/** What the first entry of a journal is chained to: a journal moved to another engagement does not verify. */
export function journalOrigin(journal: string, hash: Hash): string {
  return hash(`plumbline-journal:${journal}`);
}

/** The entry after the one whose hash is `previous`, and the line that stands for it, without a line end. */
export function chainEntry<Change>(
  { seq, at, previous, change }: Pick<JournalEntry<Change>, 'seq' | 'at' | 'previous' | 'change'>,
  hash: Hash,
): { readonly entry: JournalEntry<Change>; readonly line: string } {
  const unsealed = { v: newestEntryVersion, seq, at, previous, change };
  const text = JSON.stringify(unsealed);
  const own = hash(text);
  return { entry: { ...unsealed, hash: own }, line: `${text.slice(0, -1)},"hash":"${own}"}` };
}

/**
 * The entry a line stands for, its own hash verified; whether it follows the entry before is for the reader of the
 * whole journal to check. A version of the future is told apart from damage.
 */
export function readEntry<Change>(
  line: string,
  changeSchema: z.ZodType<Change>,
  hash: Hash,
): Result<JournalEntry<Change>, Damage | { readonly tooNew: number }> {
  const json = readJson(line, capBytes);
  if (!json.ok) return fail(json.problem.code === 'json-too-deep' ? 'too-deep' : 'not-json');
  const found = entrySchema.safeParse(json.value);
  if (!found.success) return fail('wrong-shape');
  if (!isSealed(line, json.value as Record<string, unknown>, found.data.hash, hash)) return fail('checksum');
  if (found.data.v > newestEntryVersion) return fail({ tooNew: found.data.v });
  const change = changeSchema.safeParse(found.data.change);
  return change.success ? ok({ ...found.data, change: change.data }) : fail('wrong-shape');
}

/** A line as we write it is verified as it stands; one that somebody spaced out, by the values it holds. */
function isSealed(line: string, values: Record<string, unknown>, own: string, hash: Hash): boolean {
  const seal = `,"hash":"${own}"}`;
  if (line.endsWith(seal) && hash(line.slice(0, -seal.length), '}') === own) return true;
  const unsealed = Object.entries(values).filter(([key]) => key !== 'hash');
  return hash(JSON.stringify(Object.fromEntries(unsealed))) === own;
}
