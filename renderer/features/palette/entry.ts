/** What the palette leads to; in the order they are shown. */
export const entryGroups = [
  'engagements',
  'people',
  'questions',
  'recommendations',
  'places',
  'found',
] as const;
export type EntryGroup = (typeof entryGroups)[number];

/** One line of the palette. */
export interface Entry {
  readonly id: string;
  readonly group: EntryGroup;
  readonly text: string;
  readonly hint: string;
  /** The address it opens. */
  readonly to: string;
  /** The key that does the same without the palette. */
  readonly keys?: string;
  /** The engagement that can be looked into. */
  readonly inside?: string;
}
