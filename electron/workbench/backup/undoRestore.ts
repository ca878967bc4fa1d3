import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '#shared/contract/problem';
import { fail, ok, type Result } from '#shared/result';
import type { ServiceContext } from '../services/service';
import type { RestoredEngagement } from './restore';

/**
 * Takes a restore back: what came goes to the bin, what was replaced is as it was. Nothing is taken back when work
 * went on in one of them, for it would be lost from sight.
 * Refuses: restore-not-undoable, restore-worked-on.
 */
export async function undoRestore(
  { workspace }: ServiceContext,
  restored: readonly RestoredEngagement[],
): Promise<Result<null, Problem>> {
  if (restored.length === 0) return fail({ code: 'restore-not-undoable' });
  for (const { after } of restored) {
    const now = await workspace.engagements.read(after.id);
    if (!now.ok) return now;
    if (!isDeepStrictEqual(now.value, after)) return fail({ code: 'restore-worked-on', title: after.title });
  }
  for (const { after, before } of restored) {
    const undone = await workspace.engagements.commit(
      after.id,
      before === null
        ? { kind: 'status-set', status: 'binned' }
        : { kind: 'state-restored', engagement: before },
    );
    if (!undone.ok) return undone;
  }
  return ok(null);
}
