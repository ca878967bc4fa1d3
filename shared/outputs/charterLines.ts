import type { LocalizedText } from '../template/localizedText';

/** A text of the template, or the consultant's own, which stands as it is in every language. */
export type CharterText = LocalizedText | string;

/** A line as it was computed, and as it was chosen. */
export interface CharterLine<Computed, Chosen> {
  readonly key: string;
  readonly state: 'computed' | 'changed' | 'left-out' | 'added';
  /** Null for an own line, also once the answers no longer call for what it stood over. */
  readonly computed: Computed | null;
  /** Null where it was left out. */
  readonly chosen: Computed | Chosen | null;
}

/** Edits over computed lines; own lines without one come last, in the order they were written. */
export function editedLines<Computed, Own, Chosen>(
  computed: readonly { readonly key: string; readonly line: Computed }[],
  edits: { readonly own: Readonly<Record<string, Own>>; readonly leftOut: readonly string[] },
  chosenOf: (own: Own) => Chosen,
): readonly CharterLine<Computed, Chosen>[] {
  const keys = new Set(computed.map(({ key }) => key));
  return [
    ...computed.map(({ key, line }): CharterLine<Computed, Chosen> => {
      const own = edits.own[key];
      if (edits.leftOut.includes(key)) return { key, state: 'left-out', computed: line, chosen: null };
      return own === undefined
        ? { key, state: 'computed', computed: line, chosen: line }
        : { key, state: 'changed', computed: line, chosen: chosenOf(own) };
    }),
    ...Object.entries(edits.own)
      .filter(([key]) => !keys.has(key) && !edits.leftOut.includes(key))
      .map(([key, own]): CharterLine<Computed, Chosen> => ({
        key,
        state: 'added',
        computed: null,
        chosen: chosenOf(own),
      })),
  ];
}
