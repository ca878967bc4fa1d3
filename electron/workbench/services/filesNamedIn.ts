import type { Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { attachmentsNamedIn } from '../gate/openOutsideFile';
import type { ServiceContext } from './service';

/**
 * The files an engagement names, as they lie with the one called `from`. One that is missing there is left out: what
 * was lost before must not hold up what is left.
 * Refuses: read-failed, file-damaged.
 */
export async function filesNamedIn(
  workspace: ServiceContext['workspace'],
  engagement: Engagement,
  from: string,
): Promise<Result<readonly Uint8Array[], FileProblem>> {
  const there = workspace.engagements.attachments(from);
  const files: Uint8Array[] = [];
  for (const attachment of attachmentsNamedIn(engagement)) {
    const bytes = await there.read(attachment);
    if (bytes.ok) files.push(bytes.value);
    else if (bytes.problem.code !== 'attachment-not-found') return bytes;
  }
  return ok(files);
}
