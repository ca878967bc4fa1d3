import type { BackedUpFile, BackupManifest } from '#shared/file/backupManifest';
import type { BackupProblem } from '#shared/file/backupProblem';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { replaceFile } from '../storage/durableFile';
import { ensureFolder, removeIfThere } from '../storage/folders';
import { folderOf, pathOf, sha256 } from '../storage/storage';
import { isMissing, orThrow, StorageError, tryToRead, tryToWrite } from '../storage/storageProblem';
import { readBytes } from '../storage/wholeFile';
import { placeNames, placeProblem, type BackupPlace } from './backupPlace';
import { backupsOf, writeManifest, type FoundBackup } from './manifests';
import { sourceFiles, type Source } from './sourceFiles';
import { testRestore, type TestRestore } from './testRestore';
import { sweepPlace, thinBackups } from './thinBackups';

export interface BackupProgress {
  readonly stage: 'copying' | 'checking' | 'tidying';
  readonly done: number;
  readonly total: number;
}

export interface BackupOrder {
  readonly workspace: string;
  readonly host: string;
  readonly version: string;
  readonly keep: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BackupProgress) => void;
}

export interface TakenBackup {
  readonly number: number;
  readonly manifest: BackupManifest;
  /** The newest backup held exactly this already, so no other one was made. */
  readonly isUnchanged: boolean;
}

/** Tells that the person asked to stop; whatever was copied by then is used by the next backup. */
class Cancelled extends Error {}

/**
 * Copies the data folder into the place, opens the copy, and only then lets it count. A file that is there already,
 * by its content, is not written again. Whatever goes wrong, older backups are untouched; what was left half done is
 * used or swept by the next one.
 */
export async function takeBackup(
  source: Source,
  place: BackupPlace,
  order: BackupOrder,
): Promise<Result<TakenBackup, BackupProblem | FileProblem>> {
  const { workspace } = order;
  const before = await backupsOf(place, workspace);
  if (!before.ok) return before;
  const taken = await atPlace(() => copyAndProve(source, place, order, before.value[0] ?? null));
  if (!taken.ok) return taken;
  order.onProgress({ stage: 'tidying', done: 0, total: 1 });
  // The new backup stands; what could not be taken away now is taken away by the next one.
  const thinned = await tryToWrite('.', () => thinBackups(place, workspace, order.keep));
  if (!thinned.ok) place.onProblem(thinned.problem);
  return taken;
}

async function copyAndProve(
  source: Source,
  place: BackupPlace,
  order: BackupOrder,
  newest: FoundBackup | null,
): Promise<Result<TakenBackup, BackupProblem | FileProblem>> {
  await sweepPlace(place, order.workspace);
  let files = await copyAll(source, place, order);
  let proven = files.ok ? await prove(place, order, files.value) : null;
  // Something changed while it was copied, or a file on the stick had gone bad: a second pass puts that right.
  if (files.ok && (proven === null || proven.isMended || proven.unreadable.length > 0)) {
    files = await copyAll(source, place, order);
    proven = files.ok ? await prove(place, order, files.value) : null;
  }
  if (!files.ok) return files;
  if (proven === null) return fail({ code: 'backup-unsound', file: order.workspace });
  if (newest?.manifest && isSame(newest.manifest.files, files.value))
    return ok({ number: newest.number, manifest: newest.manifest, isUnchanged: true });
  const { host, version, workspace } = order;
  const { engagements, unreadable } = proven;
  const createdAt = place.now().toISOString();
  const manifest = { createdAt, host, version, files: files.value, engagements, unreadable };
  const number = (newest?.number ?? 0) + 1;
  await writeManifest(place, workspace, number, manifest);
  return ok({ number, manifest, isUnchanged: false });
}

/** Every file of the data folder, stored by its content. */
async function copyAll(
  source: Source,
  place: BackupPlace,
  order: BackupOrder,
): Promise<Result<readonly BackedUpFile[], FileProblem>> {
  const names = await tryToRead('.', () => sourceFiles(source));
  if (!names.ok) return names;
  const files: BackedUpFile[] = [];
  for (const [done, name] of names.value.entries()) {
    order.onProgress({ stage: 'copying', done, total: names.value.length });
    if (order.signal.aborted) throw new Cancelled();
    const bytes = await readBytes(source, name, Number.MAX_SAFE_INTEGER);
    if (!bytes.ok) return bytes;
    // Deleted since the list was made.
    if (bytes.value !== null)
      files.push(await store(place, order.workspace, name, wholeLines(name, bytes.value)));
  }
  return ok(files);
}

async function store(
  place: BackupPlace,
  workspace: string,
  name: string,
  bytes: Uint8Array,
): Promise<BackedUpFile> {
  const file = { name, sizeBytes: bytes.length, hash: sha256(bytes) };
  const object = placeNames(workspace).object(file.hash);
  if ((await sizeOf(place, object)) === bytes.length) return file;
  await ensureFolder(place, folderOf(object));
  orThrow(await replaceFile(place, object, bytes));
  return file;
}

/** Null: a file in the place has gone bad. It is taken away there, so that the next pass writes it anew. */
async function prove(
  place: BackupPlace,
  order: BackupOrder,
  files: readonly BackedUpFile[],
): Promise<TestRestore | null> {
  let done = 0;
  const onFile = (): void => {
    order.onProgress({ stage: 'checking', done, total: files.length });
    if (order.signal.aborted) throw new Cancelled();
    done += 1;
  };
  try {
    return orThrow(await testRestore(place, order.workspace, files, onFile));
  } catch (error) {
    if (!(error instanceof StorageError) || error.problem.code !== 'file-damaged') throw error;
    if (error.problem.file.startsWith(placeNames(order.workspace).objects))
      await removeIfThere(place, error.problem.file);
    return null;
  }
}

/** What was appended to a journal in this very moment may be there in part; a backup ends with the last whole line. */
function wholeLines(name: string, bytes: Uint8Array): Uint8Array {
  return name.endsWith('.jsonl') ? bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1) : bytes;
}

function isSame(one: readonly BackedUpFile[], other: readonly BackedUpFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, hash }, place) => name === other[place]?.name && hash === other[place].hash)
  );
}

async function sizeOf(place: BackupPlace, name: string): Promise<number | null> {
  try {
    return (await place.fs.stat(pathOf(place, name))).sizeBytes;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function atPlace<Value>(
  steps: () => Promise<Result<Value, BackupProblem | FileProblem>>,
): Promise<Result<Value, BackupProblem | FileProblem>> {
  try {
    const done = await tryToWrite('.', steps);
    return done.ok ? done.value : fail(placeProblem(done.problem));
  } catch (error) {
    if (error instanceof Cancelled) return fail({ code: 'backup-cancelled' });
    throw error;
  }
}
