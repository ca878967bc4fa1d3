import { keptBackups } from '#shared/file/keptBackups';
import { sweep, entriesOf, removeIfThere } from '../storage/folders';
import { placeNames, type BackupPlace } from './backupPlace';
import { backupsOf } from './manifests';

/**
 * Removes backups that are too many, then what only they needed. Called when a new backup has just proven itself, so
 * the newest is sound. A backup whose list cannot be read may need anything, so beside one nothing is taken away.
 */
export async function thinBackups(place: BackupPlace, workspace: string, keep: number): Promise<void> {
  const names = placeNames(workspace);
  const found = await backupsOf(place, workspace);
  if (!found.ok) return;
  const readable = found.value.flatMap(({ number, manifest }) =>
    manifest === null ? [] : [{ number, files: manifest.files, createdAt: manifest.createdAt }],
  );
  const kept = new Set(keptBackups(readable, keep));
  for (const backup of readable)
    if (!kept.has(backup)) await removeIfThere(place, names.manifest(backup.number));
  if (readable.length < found.value.length) return;
  const needed = new Set([...kept].flatMap(({ files }) => files.map(({ hash }) => hash)));
  for (const { name: part } of await entriesOf(place, names.objects))
    for (const { name: hash } of await entriesOf(place, `${names.objects}/${part}`))
      if (!needed.has(hash)) await removeIfThere(place, `${names.objects}/${part}/${hash}`);
}

/** Removes what a stick that was pulled out left half written, of this workspace and beside it. */
export async function sweepPlace(place: BackupPlace, workspace: string): Promise<void> {
  await sweep(place, '');
  await sweep(place, placeNames(workspace).folder, { isDeep: true });
}
