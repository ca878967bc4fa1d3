import {
  checksumNamedIn,
  openEnvelope,
  sealEnvelope,
  type Envelope,
  type FileKind,
} from '#shared/file/envelope';
import type { Damage, FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { keepOtherVersion } from './changedOutside';
import { hasRoomFor } from './diskSpace';
import { replaceFile } from './durableFile';
import { ensureFolder } from './folders';
import { generationName, generationsIn, originalName, thinGenerations } from './generations';
import { keepCopy, quarantine } from './keptCopy';
import { folderOf, pathOf, sha256, type Storage } from './storage';
import { orThrow, StorageError, tryToRead, tryToWrite } from './storageProblem';
import { readStart, readText } from './wholeFile';

export interface EnvelopeFileOptions<Body> {
  readonly kind: FileKind<Body>;
  readonly name: string;
  readonly generations: string;
  readonly quarantine: string;
  /**
   * `replaced` keeps the file that a save replaces: enough where a journal holds the newest changes. `written` keeps
   * a second copy of what is saved, before it counts, so that a damaged file costs nothing.
   */
  readonly keeps: 'replaced' | 'written';
  /** What is wrong with a body that is whole but does not belong here. */
  readonly misfit?: (body: Body) => Damage | null;
}

/** Longer than the head of any envelope, which ends with the checksum. */
const headChars = 1024;

/** After these the content stands, or may be another program's: nothing of it is taken away. */
const standingAfter: ReadonlySet<FileProblem['code']> = new Set(['save-unconfirmed', 'folder-taken-over']);

/** What opening an enveloped file came to. */
export interface Loaded<Body> {
  /** Null when neither the file nor a generation of it can be read. */
  readonly body: Body | null;
  /** Set when a newer Plumbline wrote it: to be read, not written. */
  readonly newerVersion: number | null;
  /** Set when the file itself could not be used. */
  readonly incident: Incident | null;
}

export interface Incident {
  readonly problem: Extract<FileProblem, { code: 'file-damaged' | 'file-not-ours' }>;
  readonly restoredGeneration?: number;
  /** The very first save was cut short between its kept copy and its name: to be finished, not to be told. */
  readonly isFirstSave?: true;
}

/** One file in an envelope with its kept generations: verified when read, replaced durably when written. */
export class EnvelopeFile<Body> {
  /** Of the newest version known, whether it is valid or not: a new one always counts higher. */
  #generation = 0;
  /** The generation under the name now, if it was verified or written by us; only such a one may be kept. */
  #soundGeneration: number | null = null;
  /** The schema version under the name now, where it is an older one: its file is kept for good when it is replaced. */
  #olderVersion: number | null = null;
  #damaged: Incident['problem'] | null = null;
  /** The checksum, generation and all, of what was read or written here last; null before. */
  #known: string | null = null;

  constructor(
    private readonly storage: Storage,
    private readonly options: EnvelopeFileOptions<Body>,
  ) {}

  /**
   * Verifies the file, and falls back to its newest valid generation. Writes nothing.
   * Refuses: file-too-new, file-too-large, read-failed. Null: there is no file and never was one.
   */
  async load(): Promise<Result<Loaded<Body> | null, FileProblem>> {
    const { name, generations } = this.options;
    const kept = await tryToRead(generations, () => generationsIn(this.storage, generations));
    if (!kept.ok) return kept;
    const newest = kept.value.at(-1) ?? 0;
    const current = await this.#open(name);
    if (current.ok && current.value !== null) {
      this.#generation = Math.max(newest, current.value.generation);
      this.#soundGeneration = current.value.generation;
      this.#olderVersion = current.value.olderVersion;
      this.#known = current.value.checksum;
      return ok({ body: current.value.body, newerVersion: current.value.newerVersion, incident: null });
    }
    this.#generation = newest;
    if (current.ok && kept.value.length === 0) return ok(null);
    const problem: FileProblem = current.ok
      ? { code: 'file-damaged', file: name, damage: 'missing' }
      : current.problem;
    if (problem.code !== 'file-damaged' && problem.code !== 'file-not-ours') return fail(problem);
    this.#damaged = current.ok ? null : problem;
    for (const generation of [...kept.value].reverse()) {
      const found = await this.#open(generationName(generations, generation));
      if (!found.ok && found.problem.code === 'file-too-new') return found;
      if (!found.ok || found.value === null) continue;
      const { body, newerVersion } = found.value;
      const isFirstSave = current.ok && this.options.keeps === 'written' && newest === 1;
      const incident = { problem, restoredGeneration: generation };
      return ok({ body, newerVersion, incident: isFirstSave ? { ...incident, isFirstSave } : incident });
    }
    return ok({ body: null, newerVersion: null, incident: { problem } });
  }

  /** Puts damaged bytes aside, where they are kept for good. Null: nothing stood there to keep. */
  async setAside(): Promise<Result<string | null, FileProblem>> {
    if (this.#damaged === null) return ok(null);
    const kept = await quarantine(this.storage, this.options.name, this.options.quarantine, this.#damaged);
    if (kept.ok) this.#damaged = null;
    return kept;
  }

  /** Durably replaces the content; on any problem the old file and its generations stand as before. */
  async save(body: Body): Promise<Result<void, FileProblem>> {
    const { kind, name, generations, keeps } = this.options;
    if (this.#damaged !== null) {
      const aside = await this.setAside();
      if (!aside.ok) return aside;
    }
    const compared = await tryToWrite(this.options.name, () => this.#keepForeign());
    if (!compared.ok) return compared;
    const generation = this.#generation + 1;
    const { workspace, writer } = this.storage;
    const text = sealEnvelope(kind, { workspace, generation, writer }, body, sha256);
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > kind.capBytes)
      return fail({ code: 'file-too-large', file: name, capBytes: kind.capBytes });

    // Where a journal holds the newest changes, a whole file can wait, and the journal gets what room there is.
    if (keeps === 'replaced' && !(await hasRoomFor(this.storage, bytes.length)))
      return fail({ code: 'disk-full', file: name });

    const prepared = await tryToWrite(name, async () => {
      await ensureFolder(this.storage, folderOf(name));
      if (keeps === 'replaced') return;
      await ensureFolder(this.storage, generations);
      orThrow(await replaceFile(this.storage, generationName(generations, generation), bytes));
    });
    if (!prepared.ok) return prepared;
    // Counted even if the rename fails: a kept copy of that number may stand.
    this.#generation = generation;
    const saved = await replaceFile(this.storage, name, bytes, () => this.#keepReplaced());
    if (saved.ok || saved.problem.code === 'save-unconfirmed') {
      this.#soundGeneration = generation;
      this.#olderVersion = null;
      this.#known = checksumNamedIn(text.slice(0, headChars));
    }
    if (!saved.ok) {
      // A copy of what was refused must not come back later; one that stays is only a newer version than the file.
      if (keeps === 'written' && !standingAfter.has(saved.problem.code))
        await this.storage.fs
          .unlink(pathOf(this.storage, generationName(generations, generation)))
          .catch(() => undefined);
      return saved;
    }
    const thinned = await tryToWrite(generations, () => thinGenerations(this.storage, generations));
    if (!thinned.ok) this.storage.onProblem(thinned.problem);
    return saved;
  }

  /**
   * Before a save: a version under our name that is not the one read or written here came from somebody else, and is
   * kept as a conflict copy. What is saved counts on from the higher number of the two.
   */
  async #keepForeign(): Promise<void> {
    const { name } = this.options;
    if (this.#known === null) return;
    const start = await readStart(this.storage, name, headChars);
    if (start === null || checksumNamedIn(start) === this.#known) return;
    const foreign = await this.#open(name);
    const problem = await keepOtherVersion(this.storage, name);
    this.#known = null;
    this.#soundGeneration = null;
    if (foreign.ok && foreign.value !== null)
      this.#generation = Math.max(this.#generation, foreign.value.generation);
    this.storage.onProblem(problem);
  }

  async #keepReplaced(): Promise<void> {
    const { name, generations, keeps } = this.options;
    const generation = this.#soundGeneration;
    if (generation === null) return;
    if (keeps === 'replaced') await keepCopy(this.storage, name, generationName(generations, generation));
    if (this.#olderVersion !== null)
      await keepCopy(this.storage, name, originalName(generations, generation, this.#olderVersion));
  }

  #open(name: string): Promise<Result<Envelope<Body> | null, FileProblem>> {
    return tryToRead(name, async () => {
      const { kind, misfit } = this.options;
      const text = orThrow(await readText(this.storage, name, kind.capBytes));
      if (text === null) return null;
      const envelope = orThrow(openEnvelope(kind, text, name, sha256));
      const damage = misfit?.(envelope.body) ?? null;
      if (damage !== null) throw new StorageError({ code: 'file-damaged', file: name, damage });
      return envelope;
    });
  }
}
