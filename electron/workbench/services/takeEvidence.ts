import type { Problem } from '#shared/contract/problem';
import { extensionOf } from '#shared/engagement/documentKinds';
import { evidenceCaps, type EvidenceFile } from '#shared/engagement/evidence';
import { fail, ok, type Result } from '#shared/result';
import { documentKindOf } from '../gate/documentKindOf';
import { inspectImage } from '../images/inspectImage';
import type { ServiceContext } from './service';

/** A file as it would be kept. */
export interface TakenFile extends Pick<EvidenceFile, 'kind' | 'fileName' | 'mediaType'> {
  readonly bytes: Uint8Array;
}

/** Pixels of the longer side: a page of A4 at 290 dots an inch, and still quick on screen. */
const longSidePx = 2400;

/**
 * Makes of a file from outside what is kept of it: a picture is drawn anew in a process of its own, a document stays as
 * it is and is never opened.
 * Refuses: evidence-kind-unknown, evidence-too-large, and what the re-encoder of pictures refuses.
 */
export async function takeEvidence(
  { images }: Pick<ServiceContext, 'images'>,
  bytes: Uint8Array,
  givenName: string,
): Promise<Result<TakenFile, Problem>> {
  const fileName = plainName(givenName);
  if (bytes.length > evidenceCaps.fileBytes)
    return fail({
      code: 'evidence-too-large',
      fileName,
      limitMb: evidenceCaps.fileBytes / 1_000_000,
    });
  const picture = inspectImage(bytes);
  if (!picture.ok && picture.problem.code !== 'image-kind-unknown') return picture;
  if (picture.ok && picture.value.kind !== 'svg') {
    const drawn = await images.reencode(bytes, { longSidePx });
    if (!drawn.ok) return drawn;
    const { mediaType, bytes: kept } = drawn.value;
    return ok({ kind: 'picture', fileName: withExtension(fileName, mediaType), mediaType, bytes: kept });
  }
  const document = documentKindOf(bytes, fileName);
  return document === null
    ? fail({ code: 'evidence-kind-unknown', fileName })
    : ok({ kind: 'document', fileName, mediaType: document.mediaType, bytes });
}

/** Without folders and without what turns text around; short enough to keep. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  const extension = extensionOf(plain);
  const stem = extension === '' ? plain : plain.slice(0, -extension.length - 1);
  const short =
    stem
      .slice(0, 150)
      .replaceAll(/\p{Cs}/gu, '')
      .trim() || 'file';
  return extension === '' ? short : `${short}.${extension}`;
}

/** The name with the end that tells what was made of the picture. */
function withExtension(fileName: string, mediaType: string): string {
  const extension = extensionOf(fileName);
  const stem = extension === '' ? fileName : fileName.slice(0, -extension.length - 1);
  return `${stem}.${mediaType === 'image/jpeg' ? 'jpg' : 'png'}`;
}
