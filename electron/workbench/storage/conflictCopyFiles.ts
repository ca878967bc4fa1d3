import type { Engagement } from '#shared/engagement/engagement';
import { engagementFileKind } from '#shared/file/engagementFile';
import { openEnvelope } from '#shared/file/envelope';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { conflictCopiesIn } from './conflictCopies';
import { keepCopy } from './keptCopy';
import { folderOf, pathOf, sha256, syncFolder, type Storage } from './storage';
import { tryToRead, tryToWrite } from './storageProblem';
import { readText } from './wholeFile';

/** What stands in the conflict copy of an engagement's file. */
export interface CopiedEngagement {
  readonly engagement: Engagement;
  /** When the newest change in it was recorded. */
  readonly at: string;
}

/**
 * The engagement in a conflict copy, through the same checks as our own files; nothing is written. The name must be
 * one that is listed, so no other file can be asked for. Refuses: file-not-ours, file-damaged, file-too-new.
 */
export async function readConflictCopy(
  storage: Storage,
  file: string,
): Promise<Result<CopiedEngagement, FileProblem>> {
  const copy = await findCopy(storage, file);
  if (!copy.ok) return copy;
  if (!copy.value.of.endsWith('/engagement.json')) return fail({ code: 'file-not-ours', file });
  const text = await readText(storage, file, engagementFileKind.capBytes);
  if (!text.ok) return text;
  if (text.value === null) return fail({ code: 'file-damaged', file, damage: 'missing' });
  const opened = openEnvelope(engagementFileKind, text.value, file, sha256);
  if (!opened.ok) return opened;
  const { engagement, journal } = opened.value.body;
  return ok({ engagement, at: journal.at });
}

/** Moves a conflict copy into the quarantine, where nothing is lost and nothing is asked about it any more. */
export async function putAsideConflictCopy(
  storage: Storage,
  file: string,
): Promise<Result<string, FileProblem>> {
  const refusal = await storage.refusalOnDisk();
  if (refusal !== null) return fail(refusal);
  const copy = await findCopy(storage, file);
  if (!copy.ok) return copy;
  const stamp = storage.now().toISOString().replaceAll(/[:.]/g, '-');
  const kept = `quarantine/${stamp}-${file.replaceAll('/', '-')}`;
  return tryToWrite(file, async () => {
    await keepCopy(storage, file, kept);
    await storage.fs.unlink(pathOf(storage, file));
    await syncFolder(storage, folderOf(file));
    return kept;
  });
}

async function findCopy(storage: Storage, file: string) {
  const copies = await tryToRead('.', () => conflictCopiesIn(storage));
  if (!copies.ok) return copies;
  const copy = copies.value.find((each) => each.file === file);
  return copy === undefined ? fail({ code: 'file-not-ours', file } as const) : ok(copy);
}
