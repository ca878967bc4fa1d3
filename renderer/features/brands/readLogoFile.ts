import { problemWords } from '#shared/contract/problemWords';
import { fail, ok, type Result } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import type { Client } from '../../client/client';

/** A picture as the workbench will keep it. */
export interface ChosenLogo {
  readonly base64: string;
  /** A data URL. */
  readonly url: string;
}

export const logoTypes = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'];
export const logoLimitMb = 5;
const megabyte = 1024 * 1024;

/**
 * Reads a logo, or says in words why this file cannot be one. The page shows only what the workbench made of it: a
 * hostile picture never gets near the screen.
 */
export async function readLogoFile(
  t: Translate,
  client: Client,
  file: File,
): Promise<Result<ChosenLogo, string>> {
  const { name: fileName, size } = file;
  if (size > logoLimitMb * megabyte)
    return fail(
      t('app.brands.dialog.logoTooLarge', {
        fileName,
        sizeMb: (size / megabyte).toFixed(1),
        limitMb: logoLimitMb,
      }),
    );
  const bytes = await bytesOf(file);
  if (bytes === null) return fail(t('app.brands.dialog.logoUnreadable', { fileName }));
  const prepared = await client.call('brands.prepareLogo', { base64: toBase64(bytes) });
  if (!prepared.ok) {
    const { title, whatToDo } = problemWords(t, prepared.problem);
    return fail(`${title} ${whatToDo}`);
  }
  const { base64, mediaType } = prepared.value;
  return ok({ base64, url: `data:${mediaType};base64,${base64}` });
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Gone, or not to be read by this person.
    return null;
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieceLength = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceLength)
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  return btoa(text);
}
