import { backupManifestKind, type BackupManifest } from '#shared/file/backupManifest';
import type { BackupProblem } from '#shared/file/backupProblem';
import { openEnvelope, sealEnvelope } from '#shared/file/envelope';
import { fail, ok, type Result } from '#shared/result';
import { replaceFile } from '../storage/durableFile';
import { ensureFolder, entriesOf } from '../storage/folders';
import { sha256 } from '../storage/storage';
import { orThrow, tryToRead } from '../storage/storageProblem';
import { readText } from '../storage/wholeFile';
import { placeNames, placeProblem, type BackupPlace } from './backupPlace';

const manifestName = /^(\d{12})\.json$/;
const workspaceName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/** One backup of one workspace. */
export interface FoundBackup {
  readonly workspace: string;
  readonly number: number;
  /** Null: its list of contents is damaged, so it is left alone. */
  readonly manifest: BackupManifest | null;
}

/** The workspaces that have backups in this place. */
export function workspacesIn(place: BackupPlace): Promise<Result<readonly string[], BackupProblem>> {
  return reading(async () => {
    const entries = await entriesOf(place, '');
    return entries
      .filter(({ name, isFolder }) => isFolder && workspaceName.test(name))
      .map(({ name }) => name);
  });
}

/** Every backup of a workspace, the newest first. */
export function backupsOf(
  place: BackupPlace,
  workspace: string,
): Promise<Result<readonly FoundBackup[], BackupProblem>> {
  return reading(async () => {
    const found: FoundBackup[] = [];
    for (const { name } of await entriesOf(place, placeNames(workspace).manifests)) {
      const number = manifestName.exec(name)?.[1];
      if (number === undefined) continue;
      const read = await readManifest(place, workspace, Number(number));
      found.push({ workspace, number: Number(number), manifest: read.ok ? read.value : null });
    }
    return found.reverse();
  });
}

/** Refuses: backup-unknown, backup-damaged, and what the disk refuses. */
export async function readManifest(
  place: BackupPlace,
  workspace: string,
  number: number,
): Promise<Result<BackupManifest, BackupProblem>> {
  if (!workspaceName.test(workspace)) return fail({ code: 'backup-unknown' });
  const name = placeNames(workspace).manifest(number);
  const text = await readText(place, name, backupManifestKind.capBytes);
  if (!text.ok)
    return fail(
      text.problem.code === 'read-failed' ? placeProblem(text.problem) : { code: 'backup-damaged' },
    );
  if (text.value === null) return fail({ code: 'backup-unknown' });
  const opened = openEnvelope(backupManifestKind, text.value, name, sha256);
  if (!opened.ok) return fail({ code: 'backup-damaged' });
  const { workspace: of, generation, body } = opened.value;
  return of === workspace && generation === number ? ok(body) : fail({ code: 'backup-damaged' });
}

/** Makes the backup count: writes its list of contents, and reads it back. Throws what the disk refuses. */
export async function writeManifest(
  place: BackupPlace,
  workspace: string,
  number: number,
  manifest: BackupManifest,
): Promise<void> {
  const names = placeNames(workspace);
  await ensureFolder(place, names.manifests);
  const head = { workspace, generation: number, writer: place.writer };
  const text = sealEnvelope(backupManifestKind, head, manifest, sha256);
  orThrow(await replaceFile(place, names.manifest(number), new TextEncoder().encode(text)));
  const written = orThrow(await readText(place, names.manifest(number), backupManifestKind.capBytes));
  if (written !== text) throw Object.assign(new Error('the manifest reads otherwise'), { code: 'EIO' });
}

async function reading<Value>(steps: () => Promise<Value>): Promise<Result<Value, BackupProblem>> {
  const read = await tryToRead('.', steps);
  return read.ok ? read : fail(placeProblem(read.problem));
}
