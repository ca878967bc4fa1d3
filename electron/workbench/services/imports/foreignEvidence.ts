import type { Problem } from '#shared/contract/problem';
import { attachmentEntry } from '#shared/file/containerManifest';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { fail, type Failed } from '#shared/result';
import { takeEvidence } from '../takeEvidence';
import type { ServiceContext } from '../service';

/**
 * Looks at files of evidence that came in a container: a picture has to be one, as its own process finds when it draws
 * it anew, and a document of the kind its name says. Null: all are what they are said to be.
 */
export async function foreignEvidence(
  context: Pick<ServiceContext, 'images'>,
  { evidence = [] }: ExchangeFile,
  attachments: ReadonlyMap<string, Uint8Array>,
  container: string,
): Promise<Failed<Problem> | null> {
  for (const { attachment, fileName, kind, mediaType } of evidence) {
    const bytes = attachments.get(attachment);
    const taken = bytes === undefined ? null : await takeEvidence(context, bytes, fileName);
    if (taken?.ok === true && taken.value.kind === kind && taken.value.mediaType === mediaType) continue;
    return fail({
      code: 'container-refused',
      fileName: container,
      entry: attachmentEntry(attachment),
      reason: 'not-as-said',
    });
  }
  return null;
}
