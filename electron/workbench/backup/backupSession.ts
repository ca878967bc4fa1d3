import type { BackupProgress, BackupResult } from '#shared/contract/backupViews';
import type { Problem } from '#shared/contract/problem';
import { hasUnsecuredWork, isBackupDue } from '#shared/file/backupPlan';
import { fail, ok, type Result } from '#shared/result';
import type { WorkbenchPorts } from '../ports';
import { findPlace, openPlace, type BackupPlace } from './backupPlace';
import { rowOf } from './backupRows';
import type { RestoredEngagement } from './restore';
import { takeBackup } from './takeBackup';

/** How often it is looked whether a backup is due. */
const lookEveryMs = 60_000;
/** Nobody waits longer than this for a program to close; what is not copied by then is copied next time. */
const closingLimitMs = 30_000;

/** The backups of one open data folder: one thing at a time, by hand or by itself. */
export interface BackupSession {
  readonly running: () => BackupProgress | null;
  /** Refuses: backup-folder-not-chosen, backup-running, and whatever keeps a backup from being made. */
  run(folder?: string): Promise<Result<BackupResult, Problem>>;
  /** Runs a task in the place of a backup; `signal` tells that the person stops it. Refuses: backup-running. */
  alone<Value>(
    task: (
      signal: AbortSignal,
      onProgress: (progress: BackupProgress) => void,
    ) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  /** What the newest restore did, for as long as the program runs and it may be taken back. */
  lastRestore: readonly RestoredEngagement[];
  readonly cancel: () => void;
  /** The place in the chosen folder, or in another one, to read from. Refuses: backup-folder-not-chosen. */
  find(folder: string | undefined): Promise<Result<BackupPlace, Problem>>;
  /** Makes a backup if one is due. */
  look(): Promise<void>;
  /** Ends what is under way; makes the backup that is wanted at closing. */
  close(): Promise<void>;
}

export function createBackupSession(ports: WorkbenchPorts): BackupSession {
  const { workspace, now, newId, log, version } = ports;
  let current: {
    readonly abort: AbortController;
    progress: BackupProgress;
    readonly over: Promise<unknown>;
  } | null = null;
  const timer = setInterval(() => void session.look(), lookEveryMs);
  timer.unref();

  const note = (cause: string): void =>
    log({ at: now().toISOString(), reference: newId(), during: 'backup', cause });
  const placePorts = {
    ...ports,
    fs: ports.fileSystem,
    onProblem: ({ code }: { code: string }) => note(code),
  };
  const changedAt = (): string | null => workspace.engagements.list()[0]?.updatedAt ?? null;

  async function alone<Value>(
    task: (
      signal: AbortSignal,
      onProgress: (progress: BackupProgress) => void,
    ) => Promise<Result<Value, Problem>>,
    limit?: AbortSignal,
  ): Promise<Result<Value, Problem>> {
    if (current !== null) return fail({ code: 'backup-running' });
    const abort = new AbortController();
    const signal = limit === undefined ? abort.signal : AbortSignal.any([abort.signal, limit]);
    const done = task(signal, (progress) => {
      if (current?.abort === abort) current.progress = progress;
    });
    current = { abort, progress: { stage: 'copying', done: 0, total: 0 }, over: done };
    try {
      return await done;
    } finally {
      current = null;
    }
  }

  async function backUp(
    elsewhere: string | undefined,
    signal: AbortSignal,
    onProgress: (progress: BackupProgress) => void,
  ): Promise<Result<BackupResult, Problem>> {
    const plan = await workspace.backupPlan.read();
    if (!plan.ok) return plan;
    const { keep } = plan.value;
    const folder = elsewhere ?? plan.value.folder;
    const hasBegun = plan.value.hasBegun && folder === plan.value.folder;
    if (folder === undefined) return fail({ code: 'backup-folder-not-chosen' });
    // What changes from now on may not be in it.
    const begunAt = now().toISOString();
    const place = await openPlace(placePorts, folder, { dataFolder: workspace.folder, mustExist: hasBegun });
    const source = { fs: ports.fileSystem, folder: workspace.folder };
    const order = { workspace: workspace.id, host: ports.host, version, keep, signal, onProgress };
    const taken = place.ok ? await takeBackup(source, place.value, order) : place;
    const written = await workspace.backupPlan.update((before) => {
      if (before.folder !== folder) return ok(before);
      const old = { ...before };
      if (taken.ok) delete old.lastProblem;
      if (taken.ok) return ok({ ...old, hasBegun: true, lastGoodAt: begunAt, lastTriedAt: begunAt });
      if (taken.problem.code === 'backup-cancelled') return ok(before);
      return ok({ ...old, lastTriedAt: begunAt, lastProblem: taken.problem.code });
    });
    if (!written.ok) note(written.problem.code);
    if (!taken.ok) return taken;
    const { number, manifest, isUnchanged } = taken.value;
    return ok({ ...rowOf(workspace.id, { workspace: workspace.id, number, manifest }), isUnchanged });
  }

  async function quietly(limit?: AbortSignal): Promise<void> {
    const made = await alone((...watch) => backUp(undefined, ...watch), limit);
    // Said on the screens; the log keeps it for whoever looks into it later.
    if (!made.ok) note(made.problem.code);
  }

  async function isWantedAtClosing(): Promise<boolean> {
    const plan = await workspace.backupPlan.read();
    if (!plan.ok || !plan.value.onClose || plan.value.folder === undefined) return false;
    return hasUnsecuredWork(plan.value, changedAt());
  }

  const session: BackupSession = {
    running: () => current?.progress ?? null,
    run: (folder) =>
      workspace.isReadOnly
        ? Promise.resolve(fail({ code: 'read-only' }))
        : alone((...watch) => backUp(folder, ...watch)),
    alone: (task) => alone(task),
    lastRestore: [],
    cancel: () => current?.abort.abort(),
    async find(folder) {
      if (folder !== undefined) return findPlace(placePorts, folder);
      const plan = await workspace.backupPlan.read();
      if (!plan.ok) return plan;
      if (plan.value.folder === undefined) return fail({ code: 'backup-folder-not-chosen' });
      return findPlace(placePorts, plan.value.folder);
    },
    async look() {
      if (workspace.isReadOnly || current !== null) return;
      const plan = await workspace.backupPlan.read();
      if (plan.ok && isBackupDue(plan.value, { now: now(), changedAt: changedAt() })) await quietly();
    },
    async close() {
      clearInterval(timer);
      current?.abort.abort();
      await Promise.allSettled([current?.over]);
      if (!workspace.isReadOnly && (await isWantedAtClosing()))
        await quietly(AbortSignal.timeout(closingLimitMs));
    },
  };
  return session;
}
