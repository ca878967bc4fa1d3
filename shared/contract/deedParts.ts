import type { DeedPart, DeedWording, DeedWords } from './deedWords';

export function plain(part: DeedPart, title: string, respondent: string | null = null): DeedWords {
  return { title, part, respondent, values: null, reason: null, note: null };
}

export function valuesOf(
  { translate }: DeedWording,
  before: string | number | undefined,
  after: string | number | undefined,
): DeedWords['values'] {
  const words = (value: string | number | undefined) => String(value ?? translate('activity.nothing'));
  return { before: words(before), after: words(after) };
}

/** The entry that stood there before, where one did. */
export function entryOf<Entry>(
  part: { readonly put: readonly { readonly entry: Entry }[] } | undefined,
  isWanted: (entry: Entry) => boolean,
): Entry | undefined {
  return part?.put.find(({ entry }) => isWanted(entry))?.entry;
}
