import type { z } from 'zod';
import { readEntry, newestEntryVersion, type JournalEntry } from '#shared/file/journalEntry';
import type { Damage, FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { entriesOf } from './folders';
import { sha256, type Storage } from './storage';
import { tryToRead } from './storageProblem';
import { decode, readBytes } from './wholeFile';

const segmentPattern = /^(\d{12})\.jsonl$/;
const segmentCapBytes = 256 * 1024 * 1024;
const lineEnd = 0x0a;

/** Where the next entry is appended, and what must be put in order before. */
export interface SegmentEnd {
  readonly name: string;
  /** Length of what is sound; bytes after it are cut before appending. */
  readonly soundBytes: number;
  readonly isCutNeeded: boolean;
  /** The last sound line lost its line end. */
  readonly isLineEndMissing: boolean;
  readonly lineCount: number;
}

export interface JournalScan<Change> {
  /** The entries after the asked position, in order and chained without a gap. */
  readonly entries: readonly JournalEntry<Change>[];
  readonly end: SegmentEnd | null;
  /** More than a torn tail: these segments hold lines that cannot be put back, the first of them after sound ones. */
  readonly broken: {
    readonly damage: Damage;
    readonly segments: readonly string[];
    readonly lostLines: number;
  } | null;
}

/** The journal position that what is read follows. */
interface Position {
  readonly seq: number;
  readonly hash: string;
}

interface Line<Change> {
  readonly segment: string;
  readonly endByte: number;
  readonly isEnded: boolean;
  readonly isBlank: boolean;
  /** Written before the asked position: it is passed over, not read. */
  readonly isHistory: boolean;
  readonly entry: JournalEntry<Change> | null;
  readonly damage: Damage;
}

export function segmentName(folder: string, firstSeq: number): string {
  return `${folder}/${String(firstSeq).padStart(12, '0')}.jsonl`;
}

/** The segments of a journal, oldest first, with the number of their first entry. */
export async function segmentsOf(
  storage: Pick<Storage, 'fs' | 'folder'>,
  folder: string,
): Promise<readonly { readonly name: string; readonly firstSeq: number }[]> {
  const entries = await entriesOf(storage, folder);
  return entries.flatMap(({ name }) => {
    const first = segmentPattern.exec(name)?.[1];
    return first === undefined ? [] : [{ name: `${folder}/${name}`, firstSeq: Number(first) }];
  });
}

/**
 * Reads what the journal holds after a position. Writes nothing. A torn tail (one unended line, or a run of NUL bytes
 * that a power cut left) was never acknowledged and counts as not there; anything else that does not verify is told
 * as broken, and what stands before it is given.
 * Refuses: file-too-new, read-failed.
 */
export async function scanJournal<Change>(
  storage: Storage,
  folder: string,
  after: Position,
  changeSchema: z.ZodType<Change>,
): Promise<Result<JournalScan<Change>, FileProblem>> {
  const segments = await tryToRead(folder, () => segmentsOf(storage, folder));
  if (!segments.ok) return segments;
  const start = segments.value.findLastIndex(({ firstSeq }) => firstSeq <= after.seq + 1);
  const names = segments.value.slice(Math.max(0, start)).map(({ name }) => name);
  const lines: Line<Change>[] = [];
  for (const name of names) {
    const read = await readLines(storage, name, after, changeSchema);
    if (!read.ok) return read;
    lines.push(...read.value);
  }
  return ok(judge(names, lines, after));
}

async function readLines<Change>(
  storage: Storage,
  segment: string,
  after: Position,
  changeSchema: z.ZodType<Change>,
): Promise<Result<Line<Change>[], FileProblem>> {
  const read = await readBytes(storage, segment, segmentCapBytes);
  if (!read.ok) return read;
  const bytes = read.value ?? new Uint8Array();
  const lines: Line<Change>[] = [];
  for (let startByte = 0; startByte < bytes.length;) {
    const found = bytes.indexOf(lineEnd, startByte);
    const stopByte = found === -1 ? bytes.length : found;
    const part = bytes.subarray(startByte, stopByte);
    startByte = stopByte + 1;
    const place = { segment, endByte: Math.min(startByte, bytes.length), isEnded: found !== -1 };
    if (place.isEnded && isHistory(part, after)) {
      lines.push({ ...place, isBlank: false, isHistory: true, entry: null, damage: 'chain-broken' });
      continue;
    }
    const text = decode(part);
    const parsed = text === null ? fail('not-text' as const) : readEntry(text, changeSchema, sha256);
    if (!parsed.ok && typeof parsed.problem === 'object') {
      const { tooNew } = parsed.problem;
      return fail({ code: 'file-too-new', file: segment, found: tooNew, newestKnown: newestEntryVersion });
    }
    lines.push({
      ...place,
      isBlank: part.every((byte) => byte === 0),
      isHistory: parsed.ok && parsed.value.seq <= after.seq,
      entry: parsed.ok ? parsed.value : null,
      damage: parsed.ok ? 'chain-broken' : (parsed.problem as Damage),
    });
  }
  return ok(lines);
}

/**
 * Whether a whole line was surely written before a position: by its number or, for the entry at the position itself,
 * by its hash. What it says is for whoever reads the history; opening an engagement must not pay for it.
 */
function isHistory(line: Uint8Array, after: Position): boolean {
  const [, version, seq] = entryStart.exec(latin(line.subarray(0, 64))) ?? [];
  if (seq === undefined || Number(version) > newestEntryVersion) return false;
  if (Number(seq) < after.seq) return true;
  return Number(seq) === after.seq && latin(line.subarray(-96)).endsWith(`,"hash":"${after.hash}"}`);
}

const entryStart = /^\{"v":(\d{1,6}),"seq":(\d{1,15}),/;

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function judge<Change>(
  names: readonly string[],
  lines: readonly Line<Change>[],
  after: Position,
): JournalScan<Change> {
  const entries: JournalEntry<Change>[] = [];
  let position = after;
  let lastSound = -1;
  lines.forEach(({ entry, isHistory }, index) => {
    if (isHistory && entries.length === 0) lastSound = index;
    if (entry === null) return;
    const isNext = entry.seq === position.seq + 1 && entry.previous === position.hash;
    if (!isNext) return;
    entries.push(entry);
    position = entry;
    lastSound = index;
  });
  const rest = lines.slice(lastSound + 1);
  const last = lines[lastSound];
  const first = rest[0];
  const isOneUnended = rest.length === 1 && first?.entry === null && !first.isEnded;
  const isTorn =
    rest.every((line) => line.segment === names.at(-1)) &&
    (isOneUnended || rest.every((line) => line.isBlank));
  const broken =
    first === undefined || isTorn
      ? null
      : {
          damage: first.damage,
          segments: names.slice(names.indexOf(first.segment)),
          lostLines: rest.filter((line) => !line.isBlank).length,
        };
  return { entries, end: endOf(names, lines, last, rest.length > 0, broken !== null), broken };
}

function endOf<Change>(
  names: readonly string[],
  lines: readonly Line<Change>[],
  last: Line<Change> | undefined,
  isCutNeeded: boolean,
  isBroken: boolean,
): SegmentEnd | null {
  // Sound lines may end before the newest segment, which then holds nothing yet and takes the next entry.
  const name = isBroken ? last?.segment : names.at(-1);
  if (name === undefined) return null;
  const own = last?.segment === name ? last : null;
  return {
    name,
    soundBytes: own?.endByte ?? 0,
    isCutNeeded,
    isLineEndMissing: own !== null && !own.isEnded,
    lineCount: own === null ? 0 : lines.filter((line) => line.segment === name).indexOf(own) + 1,
  };
}
