import { problemWords } from '#shared/contract/problemWords';
import { fail, ok, type Result } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import type { Client } from '../../client/client';
import { base64Of, isLarger, sizeMbOf } from './outsideFile';

/** A picture as the workbench will keep it. */
export interface ChosenLogo {
  readonly base64: string;
  /** A data URL. */
  readonly url: string;
}

export const logoTypes = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'];
export const logoLimitMb = 5;

/**
 * Reads a logo, or says in words why this file cannot be one. The page shows only what the workbench made of it: a
 * hostile picture never gets near the screen.
 */
export async function readLogoFile(
  t: Translate,
  client: Client,
  file: File,
): Promise<Result<ChosenLogo, string>> {
  const { name: fileName } = file;
  if (isLarger(file, logoLimitMb))
    return fail(
      t('app.brands.dialog.fileTooLarge', { fileName, sizeMb: sizeMbOf(file), limitMb: logoLimitMb }),
    );
  const given = await base64Of(file);
  if (given === null) return fail(t('app.brands.dialog.fileUnreadable', { fileName }));
  const prepared = await client.call('brands.prepareLogo', { base64: given });
  if (!prepared.ok) {
    const { title, whatToDo } = problemWords(t, prepared.problem);
    return fail(`${title} ${whatToDo}`);
  }
  const { base64, mediaType } = prepared.value;
  return ok({ base64, url: `data:${mediaType};base64,${base64}` });
}
