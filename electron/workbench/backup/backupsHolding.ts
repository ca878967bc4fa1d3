import type { HoldingBackup, HoldingBackups } from '#shared/contract/erasureViews';
import type { Problem } from '#shared/contract/problem';
import type { BackedUpFile } from '#shared/file/backupManifest';
import { ok, type Result } from '#shared/result';
import { engagementsFolder } from '../storage/engagementFolder';
import type { Workspace } from '../storage/workspace';
import { readBytes } from '../storage/wholeFile';
import { placeNames, type BackupPlace } from './backupPlace';
import type { BackupSession } from './backupSession';
import { backupsOf, workspacesIn } from './manifests';

const capBytes = 256 * 1024 * 1024;

/**
 * Which backups in the chosen folder hold an engagement, or of it something of one respondent. Looked for in the
 * copied files themselves, by id; a file that cannot be read may hold anything.
 */
export async function backupsHolding(
  { workspace }: { readonly workspace: Workspace<unknown> },
  session: BackupSession,
  engagement: string,
  respondent: string | null,
): Promise<Result<HoldingBackups, Problem>> {
  const plan = await workspace.backupPlan.read();
  if (!plan.ok) return plan;
  const folder = plan.value.folder ?? null;
  const unknown = { folder, holding: [], unreadable: 0 };
  if (folder === null) return ok({ state: 'not-chosen', ...unknown });
  const place = await session.find(folder);
  const workspaces = place.ok ? await workspacesIn(place.value) : place;
  // A stick that lies in a drawer is no failure: it is said, with what to do.
  if (!place.ok || !workspaces.ok) return ok({ state: 'not-there', ...unknown });
  const holding: HoldingBackup[] = [];
  let unreadable = 0;
  for (const each of workspaces.value) {
    const found = await backupsOf(place.value, each);
    if (!found.ok) return ok({ state: 'not-there', ...unknown });
    const holds = lookingFor(place.value, each, respondent);
    for (const { number, manifest } of found.value) {
      if (manifest === null) {
        unreadable += 1;
        continue;
      }
      const own = manifest.files.filter(({ name }) => name.startsWith(`${engagementsFolder}/${engagement}/`));
      if (!(await holds(own))) continue;
      const { createdAt, host } = manifest;
      holding.push({ number, createdAt, host, isOwn: each === workspace.id });
    }
  }
  const rows = holding.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return ok({ state: 'looked', folder, holding: rows, unreadable });
}

/** Backups share most files, so what one of them came to is remembered. */
function lookingFor(place: BackupPlace, workspace: string, respondent: string | null) {
  const known = new Map<string, boolean>();
  const { object } = placeNames(workspace);

  async function holds({ hash }: BackedUpFile): Promise<boolean> {
    const before = known.get(hash);
    if (before !== undefined) return before;
    const bytes = await readBytes(place, object(hash), capBytes);
    const is = !bytes.ok || (bytes.value !== null && Buffer.from(bytes.value).includes(`"${respondent}"`));
    known.set(hash, is);
    return is;
  }

  return async (files: readonly BackedUpFile[]): Promise<boolean> => {
    if (respondent === null) return files.length > 0;
    for (const file of files)
      if (file.name.endsWith('.json') || file.name.endsWith('.jsonl')) {
        if (await holds(file)) return true;
      }
    return false;
  };
}
