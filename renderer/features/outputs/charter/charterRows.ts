import type { Backing } from '#shared/outputs/charterSources';
import type { CharterText } from '#shared/outputs/charterLines';
import type { RoleCharter } from '#shared/outputs/roleCharter';
import type { Column, WrittenLine } from './charterEdits';

/** A line of one column, in words; all three columns are shown and edited alike. */
export interface CharterRow {
  readonly key: string;
  readonly state: 'computed' | 'changed' | 'left-out' | 'added';
  /** Null for an own line. */
  readonly computed: WrittenLine | null;
  /** Null where it was left out. */
  readonly chosen: WrittenLine | null;
  /** Who names it as misplaced today; null in the columns nobody is asked about. */
  readonly named: Backing | null;
}

interface Part {
  readonly what: CharterText;
  readonly how?: CharterText;
  readonly receiver?: CharterText | null;
  readonly named?: Backing;
}

export function charterRows(
  charter: RoleCharter,
  column: Column,
  words: (text: CharterText) => string,
): readonly CharterRow[] {
  const written = (part: Part | null): WrittenLine | null => {
    if (part === null) return null;
    const second = part.how ?? part.receiver ?? null;
    return { what: words(part.what), second: second === null ? '' : words(second) };
  };
  const lines: readonly {
    readonly key: string;
    readonly state: CharterRow['state'];
    readonly computed: Part | null;
    readonly chosen: Part | null;
  }[] = charter[column];
  return lines.map(({ key, state, computed, chosen }) => ({
    key,
    state,
    computed: written(computed),
    chosen: written(chosen),
    named: computed?.named ?? null,
  }));
}
