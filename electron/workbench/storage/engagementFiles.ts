import { engagementSchema, recordIdSchema } from '#shared/engagement/engagement';
import { randomBytes } from 'node:crypto';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Failed, type Result } from '#shared/result';
import { attachmentsIn } from './attachments';
import { Catalogue } from './catalogue';
import { createEngagement } from './createEngagement';
import { rename } from './durableFile';
import type { CheckpointPolicy, EngagementFile } from './engagementFile';
import { engagementFolder, engagementsFolder, removedPrefix } from './engagementFolder';
import { decideErasure, planErasure } from './erasure/carryOutErasure';
import { readIntent, removeIntent } from './erasure/erasureIntent';
import { decidedErasures, finishErasure, removeForGood, removeSetAside } from './erasure/finishErasure';
import { ensureFolder, entriesOf, exists } from './folders';
import { receiveEngagement } from './receiveEngagement';
import { OpenFiles } from './openFiles';
import { reconcile, sweepEngagements } from './reconcile';
import { syncFolder, type Storage } from './storage';
import { tryToRead, tryToWrite } from './storageProblem';
import { inTurn } from './turns';
import type { EngagementStore } from './workspace';

/** Rest after the last change before the catalogue is written. */
const catalogueIdleMs = 2000;

/** All engagements of a data folder. */
export class EngagementFiles implements EngagementStore {
  readonly #files: OpenFiles;
  readonly #takeTurn = inTurn();
  #catalogueTimer: NodeJS.Timeout | null = null;

  private constructor(
    private readonly storage: Storage,
    private readonly catalogue: Catalogue,
    policy: CheckpointPolicy,
    /** Erasures that are decided, and that the disk would not let finish so far. */
    private readonly unfinished: Set<string>,
  ) {
    this.#files = new OpenFiles(storage, policy, (id) => this.#finish(id));
  }

  /** Refuses what the disk refuses; a single engagement that cannot be read is told and does not stand in the way. */
  static async open(
    storage: Storage,
    policy: CheckpointPolicy,
  ): Promise<Result<EngagementFiles, FileProblem>> {
    const unfinished = new Set<string>();
    if (!storage.isReadOnly) {
      const made = await tryToWrite(engagementsFolder, async () => {
        await ensureFolder(storage, engagementsFolder);
        // A killed program may have removed an engagement and not made that durable: what is swept away now must not
        // come back, emptied, under its old name.
        await syncFolder(storage, engagementsFolder);
      });
      if (!made.ok) return made;
      const decided = await tryToRead(engagementsFolder, () => decidedErasures(storage));
      if (!decided.ok) return decided;
      for (const id of decided.value) {
        const finished = await tryToWrite(engagementsFolder, () => finishErasure(storage, id));
        if (finished.ok) continue;
        storage.onProblem(finished.problem);
        unfinished.add(id);
      }
      const swept = await tryToWrite(engagementsFolder, () => sweepEngagements(storage));
      if (!swept.ok) storage.onProblem(swept.problem);
    }
    const catalogue = new Catalogue(storage);
    await catalogue.load();
    const reconciled = await tryToRead(engagementsFolder, () => reconcile(storage, catalogue));
    return reconciled.ok ? ok(new EngagementFiles(storage, catalogue, policy, unfinished)) : reconciled;
  }

  list: EngagementStore['list'] = () => this.catalogue.list();

  create: EngagementStore['create'] = (given, attachments = []) =>
    this.#takeTurn(async () => {
      const refusal = await this.storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      // An engagement its own schema refuses could never be read again: a bug in the caller, told loudly.
      const engagement = engagementSchema.parse(given);
      const created = await createEngagement(this.storage, engagement, attachments);
      if (!created.ok) return created;
      return this.read(engagement.id);
    });

  receive: EngagementStore['receive'] = (id, files) =>
    this.#takeTurn(async () => {
      const refusal = await this.storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      if (!recordIdSchema.safeParse(id).success) return notFound(id);
      const received = await receiveEngagement(this.storage, id, files);
      return received.ok ? this.read(id) : received;
    });

  read: EngagementStore['read'] = (id) =>
    this.#use(id, (file) => {
      this.#remember(file);
      return Promise.resolve(ok(file.body.engagement));
    });

  newerVersion: EngagementStore['newerVersion'] = (id) =>
    this.#use(id, (file) => Promise.resolve(ok(file.newerVersion)));

  commit: EngagementStore['commit'] = (id, change) =>
    this.#use(id, async (file) => {
      const committed = await file.commit(change);
      if (committed.ok) this.#remember(file);
      return committed;
    });

  outline: EngagementStore['outline'] = (id) =>
    this.#use(id, (file) => {
      this.#remember(file);
      return Promise.resolve(ok(file.outline));
    });

  record: EngagementStore['record'] = (id, answer) =>
    this.#use(id, async (file) => {
      const recorded = await file.record(answer);
      if (recorded.ok) this.#remember(file);
      return recorded;
    });

  history: EngagementStore['history'] = (id) => this.#use(id, (file) => file.history());

  step: EngagementStore['step'] = (id, step) =>
    this.#use(id, async (file) => {
      const taken = await file.step(step);
      if (taken.ok) this.#remember(file);
      return taken;
    });

  planErasure: EngagementStore['planErasure'] = (id, target) =>
    this.#use(id, (file) => planErasure(this.storage, file.body, target));

  erase: EngagementStore['erase'] = (id, target, note) =>
    this.#takeTurn(async () => {
      const refusal = await this.storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      // Opened the usual way first, so that what is damaged has been put aside and told.
      const present = await this.read(id);
      if (!present.ok) return present;
      const decided = await this.#files.alone(id, async () => {
        const done = await decideErasure(this.storage, id, target, note);
        if (done.ok) this.unfinished.add(id);
        return done;
      });
      if (!decided.ok) return decided;
      const without = await this.read(id);
      if (!without.ok) return without;
      const saved = await this.catalogue.save();
      if (!saved.ok) this.storage.onProblem(saved.problem);
      return without;
    });

  interruptedErasure: EngagementStore['interruptedErasure'] = (id) =>
    this.#use(id, () => readIntent(this.storage, engagementFolder(id)));

  leaveErasure: EngagementStore['leaveErasure'] = (id) =>
    this.#use(id, async () => {
      const refusal = await this.storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      const places = engagementFolder(id);
      return tryToWrite(places.folder, () => removeIntent(this.storage, places));
    });

  rebuild: EngagementStore['rebuild'] = () =>
    this.#takeTurn(async () => {
      const entries = await tryToRead(engagementsFolder, () => entriesOf(this.storage, engagementsFolder));
      if (!entries.ok) return entries;
      const ids = entries.value.flatMap(({ name, isFolder }) =>
        isFolder && recordIdSchema.safeParse(name).success ? [name] : [],
      );
      this.catalogue.clear();
      const unreadable: string[] = [];
      for (const id of ids) if (!(await this.read(id)).ok) unreadable.push(id);
      const saved = await this.catalogue.save();
      return saved.ok ? ok({ engagements: ids.length - unreadable.length, unreadable }) : saved;
    });

  purge: EngagementStore['purge'] = (id) =>
    this.#takeTurn(async () => {
      const refusal = await this.storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      if (!recordIdSchema.safeParse(id).success) return notFound(id);
      return this.#files.alone(id, async () => {
        const finished = await this.#finish(id);
        return finished.ok ? this.#remove(id) : finished;
      });
    });

  attachments: EngagementStore['attachments'] = (id) =>
    attachmentsIn(this.storage, engagementFolder(recordIdSchema.parse(id)).attachments);

  /** Waits for every save under way and writes the checkpoints and the catalogue. */
  async close(): Promise<Result<void, FileProblem>> {
    await this.#takeTurn(() => Promise.resolve());
    const closed = await this.#files.closeAll();
    if (this.#catalogueTimer !== null) clearTimeout(this.#catalogueTimer);
    const saved = await this.#takeTurn(() => this.catalogue.save());
    return closed.ok ? saved : closed;
  }

  #use<Value, Problem>(
    id: string,
    task: (file: EngagementFile) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, FileProblem | Problem>> {
    return recordIdSchema.safeParse(id).success ? this.#files.use(id, task) : Promise.resolve(notFound(id));
  }

  /** A decided erasure is finished before anybody sees the engagement again: what stands there until then will go. */
  async #finish(id: string): Promise<Result<void, FileProblem>> {
    if (!this.unfinished.has(id)) return ok(undefined);
    const { folder } = engagementFolder(id);
    const finished = await tryToWrite(folder, () => finishErasure(this.storage, id));
    if (finished.ok) this.unfinished.delete(id);
    else this.storage.onProblem(finished.problem);
    return finished.ok ? ok(undefined) : fail({ code: 'erasure-unfinished', engagement: id });
  }

  #remember(file: EngagementFile): void {
    const { outline, mark } = file;
    if (this.catalogue.isCurrent(outline.id, mark)) return;
    this.catalogue.set(outline.id, file, mark);
    this.#planCatalogue();
  }

  #planCatalogue(): void {
    if (this.storage.isReadOnly) return;
    if (this.#catalogueTimer !== null) clearTimeout(this.#catalogueTimer);
    this.#catalogueTimer = setTimeout(() => {
      void this.#takeTurn(() => this.catalogue.save()).then((saved) => {
        if (!saved.ok) this.storage.onProblem(saved.problem);
      });
    }, catalogueIdleMs);
    this.#catalogueTimer.unref();
  }

  /** Once the folder has lost its name the engagement is gone; what is left of it is removed now or at the next opening. */
  async #remove(id: string): Promise<Result<void, FileProblem>> {
    const { folder } = engagementFolder(id);
    const found = await tryToRead(folder, () => exists(this.storage, folder));
    if (!found.ok) return found;
    if (!found.value) return notFound(id);
    const removed = `${engagementsFolder}/${removedPrefix}${randomBytes(8).toString('hex')}`;
    const renamed = await tryToWrite(folder, async () => {
      await removeSetAside(this.storage, id);
      await rename(this.storage, folder, removed);
      await syncFolder(this.storage, engagementsFolder);
    });
    if (!renamed.ok) return renamed;
    const emptied = await tryToWrite(folder, () => removeForGood(this.storage, removed));
    if (!emptied.ok) this.storage.onProblem(emptied.problem);
    // At once, since the list holds its title.
    this.catalogue.remove(id);
    const saved = await this.catalogue.save();
    if (!saved.ok) this.storage.onProblem(saved.problem);
    return ok(undefined);
  }
}

function notFound(id: string): Failed<FileProblem> {
  return fail({ code: 'engagement-not-found', engagement: id.slice(0, 80) });
}
