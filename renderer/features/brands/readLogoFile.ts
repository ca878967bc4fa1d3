import { fail, ok, type Result } from '#shared/result';
import type { Translate } from '#shared/wording/translate';

/** A picture from the disk, ready to be shown and to be handed in. */
export interface ChosenLogo {
  readonly base64: string;
  /** A data URL. */
  readonly url: string;
}

export const logoTypes = ['image/png', 'image/jpeg'];
export const logoLimitMb = 5;
const megabyte = 1024 * 1024;

/** Reads a logo, or says in words why this file cannot be one. The workbench looks at its content once more. */
export async function readLogoFile(t: Translate, file: File): Promise<Result<ChosenLogo, string>> {
  const { name: fileName, size, type } = file;
  if (!logoTypes.includes(type)) return fail(t('app.brands.dialog.logoType', { fileName }));
  if (size > logoLimitMb * megabyte)
    return fail(
      t('app.brands.dialog.logoTooLarge', {
        fileName,
        sizeMb: (size / megabyte).toFixed(1),
        limitMb: logoLimitMb,
      }),
    );
  try {
    return ok(chosen(new Uint8Array(await file.arrayBuffer()), type));
  } catch {
    return fail(t('app.brands.dialog.logoUnreadable', { fileName }));
  }
}

function chosen(bytes: Uint8Array, type: string): ChosenLogo {
  const base64 = toBase64(bytes);
  return { base64, url: `data:${type};base64,${base64}` };
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieceLength = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceLength)
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  return btoa(text);
}
