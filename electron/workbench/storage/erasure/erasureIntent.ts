import { z } from 'zod';
import { timestampSchema } from '#shared/engagement/engagement';
import { erasureReasonSchema, erasureTargetSchema } from '#shared/engagement/erasureTarget';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { replaceFile } from '../durableFile';
import { removeIfThere } from '../folders';
import { syncFolder, type Storage } from '../storage';
import { orThrow } from '../storageProblem';
import { readText } from '../wholeFile';
import type { EngagementFolder } from '../engagementFolder';

const intentSchema = z.strictObject({
  target: erasureTargetSchema,
  reason: erasureReasonSchema,
  at: timestampSchema,
});
/** An erasure that was begun. */
export type ErasureIntent = z.infer<typeof intentSchema>;

/** Stands in an engagement's folder from before an erasure is worked out until that folder gives way to the new one. */
export const intentFileName = 'erasing.json';
const capBytes = 10_000;

/** Throws what the disk refuses. */
export async function writeIntent(
  storage: Storage,
  { folder }: EngagementFolder,
  intent: ErasureIntent,
): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(intent)}\n`);
  orThrow(await replaceFile(storage, `${folder}/${intentFileName}`, bytes));
}

/** Null: none was begun, or what is left of it says nothing. Nothing was erased then, so nothing depends on it. */
export async function readIntent(
  storage: Storage,
  { folder }: EngagementFolder,
): Promise<Result<ErasureIntent | null, FileProblem>> {
  const text = await readText(storage, `${folder}/${intentFileName}`, capBytes);
  if (!text.ok) return text.problem.code === 'read-failed' ? text : ok(null);
  if (text.value === null) return ok(null);
  try {
    return ok(intentSchema.safeParse(JSON.parse(text.value)).data ?? null);
  } catch {
    return ok(null);
  }
}

/** Throws what the disk refuses. */
export async function removeIntent(storage: Storage, { folder }: EngagementFolder): Promise<void> {
  await removeIfThere(storage, `${folder}/${intentFileName}`);
  await syncFolder(storage, folder);
}
