import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { keepOtherVersion } from './changedOutside';
import { replaceFile, writeAll } from './durableFile';
import { ensureFolder, removeIfThere } from './folders';
import type { OpenFile } from './fileSystem';
import { segmentName, type JournalScan, type SegmentEnd } from './journalScan';
import type { JournalMark } from './journalMark';
import { quarantine } from './keptCopy';
import { pathOf, syncFolder, type Storage } from './storage';
import { isMissing, orThrow, StorageError, tryToWrite } from './storageProblem';
import { readBytes } from './wholeFile';

interface OpenSegment {
  readonly file: OpenFile;
  readonly end: SegmentEnd;
}

type Broken = NonNullable<JournalScan<unknown>['broken']>;

/**
 * The writing end of one engagement's journal. One append at a time, which the caller sees to; lines that arrive
 * meanwhile go together into the next. Closed segments are never written again.
 */
export class Journal {
  #file: OpenFile | null = null;
  #end: SegmentEnd | null;
  #broken: Broken | null;
  #isSegmentFull = false;
  /** A segment found at opening may have been made, and its name not synced, by a program that was killed. */
  #isNameConfirmed = false;
  /** Which file the newest segment is, once this opening has written to it. */
  #node: string | null = null;
  /** Set while the newest segment is somebody else's version of it. */
  #changedOutside: FileProblem | null = null;

  constructor(
    private readonly storage: Storage,
    private readonly folder: string,
    private readonly quarantineFolder: string,
    scan: Pick<JournalScan<unknown>, 'end' | 'broken'>,
  ) {
    this.#end = scan.end;
    this.#broken = scan.broken;
  }

  get mark(): JournalMark {
    if (this.#end === null) return { segment: '', bytes: 0 };
    return { segment: this.#end.name.slice(this.folder.length + 1), bytes: this.#end.soundBytes };
  }

  get segmentLineCount(): number {
    return this.#end?.lineCount ?? 0;
  }

  /** The next append opens a segment of its own; the present one becomes history. */
  closeSegment(): void {
    if (this.segmentLineCount > 0) this.#isSegmentFull = true;
  }

  /**
   * Appends the lines of consecutive entries; on disk for good when it resolves. On a problem none of them counts,
   * and whatever part arrived is cut before anything else is appended. Refuses also: file-changed-outside, until
   * `startAfresh`.
   */
  async append(firstSeq: number, lines: readonly string[]): Promise<Result<void, FileProblem>> {
    if (this.#changedOutside !== null) return fail(this.#changedOutside);
    const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    const appended = await tryToWrite(this.#end?.name ?? segmentName(this.folder, firstSeq), async () => {
      if (this.#file === null && this.#node !== null) await this.#checkStillOurs(this.#end);
      await this.putInOrder();
      const current = this.#isSegmentFull ? null : this.#end;
      if (!this.#isNameConfirmed) await ensureFolder(this.storage, this.folder);
      const { file, end } = current === null ? await this.#openFresh(firstSeq) : await this.#openEnd(current);
      // Another program may have gone on here while it held the folder; cutting its entries off would lose them.
      if ((await file.sizeBytes()) !== end.soundBytes) await this.#leaveToOthers(end.name);
      await writeAll(file, end.name, bytes);
      // Asked side by side, at no cost while the disk is busy with the sync: whether all arrived, in the file that
      // stands under the name, and whether the lock is still ours, so that a program taking over has read this entry
      // with the others.
      const [, sizeBytes, , refusal] = await Promise.all([
        file.sync(),
        file.sizeBytes(),
        this.#checkStillOurs(end),
        this.storage.refusalOnDisk(),
      ]);
      if (refusal?.code === 'folder-taken-over') throw new StorageError(refusal);
      if (sizeBytes !== end.soundBytes + bytes.length)
        throw new StorageError({ code: 'write-failed', file: end.name, systemCode: 'SIZE' });
      if (!this.#isNameConfirmed) await syncFolder(this.storage, this.folder);
      this.#isNameConfirmed = true;
      return end;
    });
    if (!appended.ok) {
      await this.#distrust();
      if (appended.problem.code === 'file-changed-outside') this.#changedOutside = appended.problem;
      return appended;
    }
    const { name, soundBytes, lineCount } = appended.value;
    this.#end = {
      ...emptySegment(name),
      soundBytes: soundBytes + bytes.length,
      lineCount: lineCount + lines.length,
    };
    return ok(undefined);
  }

  /**
   * Leaves the newest segment to whoever changed it: the next append begins a segment of its own. Only once every
   * acknowledged change stands in the whole file. Throws what the disk refuses.
   */
  async startAfresh(nextSeq: number): Promise<void> {
    // Their version is kept as a conflict copy, and must not stand where ours is to be made.
    if (this.#end?.name === segmentName(this.folder, nextSeq))
      await removeIfThere(this.storage, this.#end.name);
    this.#end = null;
    this.#node = null;
    this.#changedOutside = null;
  }

  /**
   * Makes durable what was found at opening: a program that was killed may have written it and not synced it, and
   * what is shown once must not be gone after a power cut. Throws what the disk refuses.
   */
  async confirmFound(): Promise<void> {
    if (this.#end === null) return;
    const file = await this.storage.fs.open(pathOf(this.storage, this.#end.name), 'append');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(this.storage, this.folder);
  }

  /** Puts aside what is broken and cuts what was never acknowledged. Throws what the disk refuses. */
  async putInOrder(): Promise<void> {
    if (this.#broken !== null) await this.#setBrokenAside(this.#broken);
    const end = this.#end;
    if (end === null) return;
    if (end.isCutNeeded) await this.#cut(end);
    else if (end.isLineEndMissing) await this.#endLine(end);
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #openFresh(firstSeq: number): Promise<OpenSegment> {
    await this.close();
    this.#isNameConfirmed = false;
    const end = emptySegment(segmentName(this.folder, firstSeq));
    const file = await this.storage.fs.open(pathOf(this.storage, end.name), 'exclusive');
    this.#file = file;
    this.#node = (await this.#look(end.name))?.node ?? null;
    // From here on the segment exists; should the append fail, it is the empty one that the next append takes.
    this.#end = end;
    this.#isSegmentFull = false;
    return { file, end };
  }

  async #openEnd(end: SegmentEnd): Promise<OpenSegment> {
    if (this.#file === null) {
      this.#file = await this.storage.fs.open(pathOf(this.storage, end.name), 'append');
      this.#node = (await this.#look(end.name))?.node ?? null;
    }
    return { file: this.#file, end };
  }

  async #look(name: string) {
    return this.storage.fs.stat(pathOf(this.storage, name)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  }

  /** Throws when another file stands under the segment's name than the one written to, or none. */
  async #checkStillOurs(end: SegmentEnd | null): Promise<void> {
    if (end === null) return;
    const found = await this.#look(end.name);
    if (found?.node !== this.#node) await this.#leaveToOthers(end.name);
  }

  async #leaveToOthers(name: string): Promise<never> {
    throw new StorageError(await keepOtherVersion(this.storage, name));
  }

  /**
   * After a failed write or sync nobody knows what the open file holds, and asking it to sync again may report
   * success for bytes the system has dropped: it is given up, and the segment is cut through a new one.
   */
  async #distrust(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => undefined);
    if (this.#end !== null) this.#end = { ...this.#end, isCutNeeded: true };
  }

  async #cut(end: SegmentEnd): Promise<void> {
    const file = await this.storage.fs.open(pathOf(this.storage, end.name), 'cut');
    try {
      await file.truncate(end.soundBytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // A segment whose making failed may not have its name on disk yet.
    await syncFolder(this.storage, this.folder);
    this.#end = { ...end, isCutNeeded: false };
    if (end.isLineEndMissing) await this.#endLine(this.#end);
  }

  async #endLine(end: SegmentEnd): Promise<void> {
    const { file } = await this.#openEnd(end);
    await writeAll(file, end.name, new Uint8Array([0x0a]));
    await file.sync();
    this.#end = { ...end, soundBytes: end.soundBytes + 1, isLineEndMissing: false };
  }

  async #setBrokenAside(broken: Broken): Promise<void> {
    await this.close();
    for (const name of broken.segments) {
      const problem = { code: 'file-damaged', file: name, damage: broken.damage } as const;
      orThrow(await quarantine(this.storage, name, this.quarantineFolder, problem));
    }
    const end = this.#end;
    // A new file takes the sound part: cutting in place would cut the bytes that were just put aside.
    if (end !== null && broken.segments.includes(end.name)) await this.#keepSoundPart(end);
    for (const name of broken.segments)
      if (name !== end?.name) await this.storage.fs.unlink(pathOf(this.storage, name));
    await syncFolder(this.storage, this.folder);
    this.#broken = null;
  }

  async #keepSoundPart(end: SegmentEnd): Promise<void> {
    const bytes = orThrow(await readBytes(this.storage, end.name, Number.MAX_SAFE_INTEGER));
    if (bytes === null || bytes.length < end.soundBytes)
      throw new StorageError({ code: 'write-failed', file: end.name, systemCode: 'SIZE' });
    orThrow(await replaceFile(this.storage, end.name, bytes.subarray(0, end.soundBytes)));
    this.#end = { ...end, isCutNeeded: false };
  }
}

function emptySegment(name: string): SegmentEnd {
  return { name, soundBytes: 0, isCutNeeded: false, isLineEndMissing: false, lineCount: 0 };
}
