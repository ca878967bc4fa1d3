import { problemWords } from '#shared/contract/problemWords';
import type { Translate } from '#shared/wording/translate';
import type { Client } from '../../client/client';
import { base64Of, isLarger, sizeMbOf } from './outsideFile';
import { sortCuts, type ChosenFace, type SortedCuts } from './sortCuts';

export const faceTypes = ['.ttf', '.otf', '.woff2'];
export const faceLimitMb = 8;

export interface ReadFaces {
  /** Null: none of them can be used. */
  readonly sorted: SortedCuts | null;
  /** Why a file is left out, a sentence each. */
  readonly faults: readonly string[];
}

/** Reads the files of a typeface, one after the other; a file that is none is named and left out. */
export async function readFaceFiles(
  t: Translate,
  client: Client,
  files: readonly File[],
): Promise<ReadFaces> {
  const chosen: ChosenFace[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const fileName = file.name;
    if (isLarger(file, faceLimitMb)) {
      const sizes = { sizeMb: sizeMbOf(file), limitMb: faceLimitMb };
      faults.push(t('app.brands.dialog.fileTooLarge', { fileName, ...sizes }));
      continue;
    }
    const base64 = await base64Of(file);
    if (base64 === null) {
      faults.push(t('app.brands.dialog.fileUnreadable', { fileName }));
      continue;
    }
    const prepared = await client.call('brands.prepareFace', { base64 });
    if (prepared.ok) chosen.push({ fileName, base64, face: prepared.value });
    else faults.push(`${fileName}: ${problemWords(t, prepared.problem).title}`);
  }
  return { sorted: chosen.length === 0 ? null : sortCuts(chosen), faults };
}
