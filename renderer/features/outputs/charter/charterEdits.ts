import type { CharterDecision } from '#shared/engagement/charter';
import type { RaciMark } from '#shared/template/outputs';

export const columns = ['does', 'shares', 'doesNot'] as const;
export type Column = (typeof columns)[number];

/** A line of the charter as it is written in a form. */
export interface WrittenLine {
  readonly what: string;
  /** How it is shared, or who receives it; empty where that is not settled. */
  readonly second: string;
}

/** The line in the consultant's words, over the computed one of that key or as a line of its own. */
export function withLine(
  charter: CharterDecision,
  column: Column,
  key: string,
  { what, second }: WrittenLine,
): CharterDecision {
  const leftOut = charter[column].leftOut.filter((each) => each !== key);
  switch (column) {
    case 'does':
      return { ...charter, does: { own: { ...charter.does.own, [key]: { what } }, leftOut } };
    case 'shares':
      return {
        ...charter,
        shares: { own: { ...charter.shares.own, [key]: { what, how: second } }, leftOut },
      };
    case 'doesNot': {
      const line = second === '' ? { what } : { what, receiver: second };
      return { ...charter, doesNot: { own: { ...charter.doesNot.own, [key]: line }, leftOut } };
    }
  }
}

export function withLineLeftOut(charter: CharterDecision, column: Column, key: string): CharterDecision {
  const leftOut = [...new Set([...charter[column].leftOut, key])];
  return { ...charter, [column]: { ...charter[column], leftOut } };
}

/** Takes a line that was left out in again, in the words it had. */
export function withLineTakenIn(charter: CharterDecision, column: Column, key: string): CharterDecision {
  const leftOut = charter[column].leftOut.filter((each) => each !== key);
  return { ...charter, [column]: { ...charter[column], leftOut } };
}

/** Drops the own words of a line: a computed line stands as computed again, an own line is gone. */
export function withoutOwnWords(charter: CharterDecision, column: Column, key: string): CharterDecision {
  const own = Object.fromEntries(Object.entries(charter[column].own).filter(([each]) => each !== key));
  return { ...charter, [column]: { ...charter[column], own } };
}

/** A key for one more own line, which no line has had. */
export function freeKey(charter: CharterDecision, column: Column): string {
  const taken = [...Object.keys(charter[column].own), ...charter[column].leftOut];
  const numbers = taken.map((key) => Number(/^own\.(\d+)$/.exec(key)?.[1] ?? 0));
  return `own.${Math.max(0, ...numbers) + 1}`;
}

/** A mark in the table, or none; one that is as computed is no edit. */
export function withMark(
  charter: CharterDecision,
  line: { readonly key: string; readonly computed: Readonly<Record<string, RaciMark>> },
  group: string,
  mark: RaciMark | null,
): CharterDecision {
  const others = Object.entries(charter.raci[line.key] ?? {}).filter(([each]) => each !== group);
  const isComputed = (line.computed[group] ?? null) === mark;
  return withRow(charter, line.key, Object.fromEntries(isComputed ? others : [...others, [group, mark]]));
}

/** A row of the table as it was computed. */
export function withRowRestored(charter: CharterDecision, key: string): CharterDecision {
  return withRow(charter, key, {});
}

function withRow(
  charter: CharterDecision,
  key: string,
  row: CharterDecision['raci'][string],
): CharterDecision {
  const others = Object.entries(charter.raci).filter(([each]) => each !== key);
  return {
    ...charter,
    raci: Object.fromEntries(Object.keys(row).length === 0 ? others : [...others, [key, row]]),
  };
}

/** Null takes the day away. */
export function withReviewDay(charter: CharterDecision, day: string | null): CharterDecision {
  const next: CharterDecision = { ...charter };
  if (day === null) delete next.reviewOn;
  else next.reviewOn = day;
  return next;
}
