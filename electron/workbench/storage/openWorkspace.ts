import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { clientSchema } from '#shared/engagement/client';
import { defaultSettings, settingsSchema } from '#shared/engagement/settings';
import { backupPlanSchema, defaultBackupPlan } from '#shared/file/backupPlan';
import { packSchema } from '#shared/file/pack/pack';
import { reportTemplateSchema } from '#shared/report/reportTemplate';
import type { FileProblem } from '#shared/file/problem';
import type { Recovery } from '#shared/file/recovery';
import { fail, ok, type Result } from '#shared/result';
import { attachmentsIn } from './attachments';
import { conflictCopiesIn } from './conflictCopies';
import { putAsideConflictCopy, readConflictCopy } from './conflictCopyFiles';
import type { CheckpointPolicy } from './engagementFile';
import { diskSpaceOf, reserveBytes } from './diskSpace';
import { EngagementFiles } from './engagementFiles';
import type { FileSystem } from './fileSystem';
import { exists, sweep } from './folders';
import { keptNewest } from './generations';
import { takeLock, type Lock, type ProgramIdentity } from './lock';
import { ensureDataFolder, probe } from './probe';
import { openRecordFile } from './recordFile';
import type { Storage } from './storage';
import { tryToRead, tryToWrite } from './storageProblem';
import { openTemplateFiles } from './templateFiles';
import type { RecordFile, Workspace } from './workspace';

export interface OpenOptions<Brand> {
  /** Absolute path. */
  readonly folder: string;
  /** `read-only` takes no lock and writes nothing, so it opens beside a program that is using the folder. */
  readonly mode?: 'read-write' | 'read-only';
  /** Set after the person said that the program named by `folder-in-use` no longer runs. */
  readonly isTakeOverAllowed?: boolean;
  readonly brandSchema: z.ZodType<Brand>;
  readonly fileSystem: FileSystem;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly program: ProgramIdentity;
  /** Told of failures that no caller waits for, such as a checkpoint in the background. */
  readonly onProblem: (problem: FileProblem) => void;
  readonly checkpoints?: Partial<CheckpointPolicy>;
  /** How many of the newest generations of a file all stay; older ones are thinned. */
  readonly keptNewest?: number;
  /** Bytes of the disk that whole files leave to the journal. */
  readonly reserveBytes?: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const defaultPolicy: CheckpointPolicy = { everyChanges: 200, idleMs: 5000 };
const identitySchema = z.strictObject({ id: z.string().min(1).max(80), createdAt: z.iso.datetime() });

/**
 * Opens the data folder, creating it when it is missing.
 * Refuses: folder-in-use (a live or unknown program holds the lock), file-too-new, file-damaged, and what the disk
 * refuses. A folder that refuses writing can still be opened read-only.
 */
export async function openWorkspace<Brand>(
  options: OpenOptions<Brand>,
): Promise<Result<Workspace<Brand>, FileProblem>> {
  const state: OpenState = { isClosed: false, loss: null, recoveries: [], changedOutside: new Set() };
  const storage = await prepare(options, state);
  if (!storage.ok) return storage;
  const lock = await lockFolder(options, storage.value);
  if (!lock.ok) return lock;
  const opened = await openStores(options, storage.value, state, lock.value);
  if (!opened.ok) {
    const released = await lock.value.release();
    if (!released.ok) options.onProblem(released.problem);
  }
  return opened;
}

/** Folders of the data folder whose files are written whole; those of engagements are swept when one is opened. */
const sweptDeep = ['generations', 'templates', 'attachments', 'quarantine'];

const noLock: Lock = {
  release: () => Promise.resolve(ok(undefined)),
  lossOf: () => Promise.resolve(null),
};

interface OpenState {
  isClosed: boolean;
  /** Set for good once somebody else has taken the lock over. */
  loss: FileProblem | null;
  readonly recoveries: Recovery[];
  readonly changedOutside: Set<string>;
}

async function prepare(
  options: OpenOptions<unknown>,
  state: OpenState,
): Promise<Result<Storage, FileProblem>> {
  const { fileSystem: fs, folder, now, newId, onProblem } = options;
  const isReadOnly = options.mode === 'read-only';
  const capabilities = isReadOnly
    ? ok({ canLink: false, canSyncFolders: false })
    : await tryToWrite('.', async () => {
        await ensureDataFolder(fs, folder);
        return probe(fs, folder);
      });
  if (!capabilities.ok) return capabilities;
  const refusal = (): FileProblem | null => {
    if (state.loss !== null) return state.loss;
    if (state.isClosed) return { code: 'workspace-closed' };
    return isReadOnly ? { code: 'read-only' } : null;
  };
  return ok({
    fs,
    folder,
    workspace: newId(),
    writer: newId(),
    isReadOnly,
    refusal,
    refusalOnDisk: () => Promise.resolve(refusal()),
    confirmedFolders: new Set<string>(),
    capabilities: capabilities.value,
    keptNewest: options.keptNewest ?? keptNewest,
    reserveBytes: options.reserveBytes ?? reserveBytes,
    now,
    pause: options.pause ?? ((milliseconds) => wait(milliseconds)),
    onProblem: (problem) => {
      if (problem.code === 'file-changed-outside') state.changedOutside.add(problem.file);
      onProblem(problem);
    },
    onRecovery: (recovery) => state.recoveries.push(recovery),
  });
}

async function lockFolder(
  { program, newId, isTakeOverAllowed }: OpenOptions<unknown>,
  storage: Storage,
): Promise<Result<Lock, FileProblem>> {
  if (storage.isReadOnly) return ok(noLock);
  const lock = await takeLock(storage, program, newId(), isTakeOverAllowed ?? false);
  if (!lock.ok) return lock;
  const swept = await tryToWrite('.', async () => {
    await sweep(storage, '');
    for (const folder of sweptDeep) await sweep(storage, folder, { isDeep: true });
  });
  if (!swept.ok) storage.onProblem(swept.problem);
  return lock;
}

async function openStores<Brand>(
  options: OpenOptions<Brand>,
  anonymous: Storage,
  state: OpenState,
  lock: Lock,
): Promise<Result<Workspace<Brand>, FileProblem>> {
  const id = await identify(anonymous);
  if (!id.ok) return id;
  const storage: Storage = {
    ...anonymous,
    workspace: id.value,
    refusalOnDisk: watched(anonymous, state, lock),
  };
  const engagements = await EngagementFiles.open(storage, { ...defaultPolicy, ...options.checkpoints });
  if (!engagements.ok) return engagements;
  const clients = openRecordFile(storage, 'clients', z.array(clientSchema).readonly(), []);
  const brands = openRecordFile(storage, 'brands', z.array(options.brandSchema).readonly(), []);
  const packs = openRecordFile(storage, 'packs', z.array(packSchema).readonly(), []);
  const reportTemplates = openRecordFile(
    storage,
    'reportTemplates',
    z.array(reportTemplateSchema).readonly(),
    [],
  );
  const settings = openRecordFile(storage, 'settings', settingsSchema, defaultSettings);
  const backupPlan = openRecordFile(storage, 'backups', backupPlanSchema, defaultBackupPlan);

  async function close(): Promise<Result<void, FileProblem>> {
    if (state.isClosed) return ok(undefined);
    state.isClosed = true;
    // Records take their calls in turn: when these are answered, no update is under way.
    const records = [clients, brands, packs, reportTemplates, settings, backupPlan];
    await Promise.all(records.map((record) => record.read()));
    const closed = engagements.ok ? await engagements.value.close() : ok(undefined);
    const released = await lock.release();
    return closed.ok ? released : closed;
  }

  return ok({
    folder: options.folder,
    id: id.value,
    isReadOnly: storage.isReadOnly,
    engagements: engagements.value,
    clients,
    brands,
    packs,
    reportTemplates,
    settings,
    backupPlan,
    templates: openTemplateFiles(storage),
    attachments: attachmentsIn(storage, 'attachments'),
    loss: () => state.loss,
    recoveries: () => [...state.recoveries],
    changedOutside: () => [...state.changedOutside],
    space: () => diskSpaceOf(storage),
    conflictCopies: () => tryToRead('.', () => conflictCopiesIn(storage)),
    readConflictCopy: (file) => readConflictCopy(storage, file),
    putAsideConflictCopy: (file) => putAsideConflictCopy(storage, file),
    close,
  });
}

/** A disk that cannot say whose lock it holds is no disk to write to, but may come back; a lock lost is lost for good. */
function watched(storage: Storage, state: OpenState, lock: Lock): Storage['refusalOnDisk'] {
  return async () => {
    const known = storage.refusal();
    if (known !== null && known.code !== 'workspace-closed') return known;
    const loss = await lock.lossOf();
    if (loss?.code === 'folder-taken-over') state.loss = loss;
    return loss ?? known;
  };
}

/** The workspace's id, given out when the folder is opened for the first time. */
async function identify(storage: Storage): Promise<Result<string, FileProblem>> {
  const fresh = { id: storage.workspace, createdAt: storage.now().toISOString() };
  const record: RecordFile<typeof fresh> = openRecordFile(storage, 'workspace', identitySchema, fresh);
  const known = await record.read();
  if (!known.ok) return known;
  const present = await tryToRead('.', () => exists(storage, 'workspace.json'));
  if (!present.ok) return present;
  if (present.value) return ok(known.value.id);
  if (storage.isReadOnly) return fail({ code: 'folder-missing', file: '.' });
  const written = await record.update((old) => ok({ ...old }));
  return written.ok ? ok(written.value.id) : written;
}
