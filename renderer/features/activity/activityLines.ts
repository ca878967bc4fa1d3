import type { DeedPart, DeedWords } from '#shared/contract/deedWords';
import type { HistoryDeed, HistoryRow } from '#shared/contract/views';
import type { Translate } from '#shared/wording/translate';

/** A line of the activity, ready to be read. */
export interface ActivityLine {
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly title: string;
  readonly values: DeedWords['values'];
  readonly reason: string | null;
  readonly note: string | null;
  readonly part: DeedPart;
  readonly respondent: string | null;
  readonly isUndone: boolean;
  /** An undo or a redo, not a deed of its own. */
  readonly isStep: boolean;
}

export interface ActivityFilter {
  readonly part: DeedPart | 'all';
  /** Id of a respondent. */
  readonly person: string | null;
  readonly text: string;
}

export function lineOf(row: HistoryRow, words: (deed: HistoryDeed) => DeedWords, t: Translate): ActivityLine {
  const { seq, at } = row;
  if (row.step === 'done') return { seq, at, ...words(row), isUndone: row.isUndone, isStep: false };
  const about = row.about.at(-1);
  const said = about && words(about);
  return {
    seq,
    at,
    title: t(`activity.${row.step}`, { deed: said?.title ?? t('activity.nothing') }),
    values: null,
    reason: null,
    note: null,
    part: said?.part ?? 'engagement',
    respondent: said?.respondent ?? null,
    isUndone: false,
    isStep: true,
  };
}

export function isWanted(line: ActivityLine, { part, person, text }: ActivityFilter): boolean {
  if (part !== 'all' && line.part !== part) return false;
  if (person !== null && line.respondent !== person) return false;
  const sought = text.trim().toLocaleLowerCase();
  if (sought === '') return true;
  const all = [line.title, line.values?.before, line.values?.after, line.reason, line.note].join('\n');
  return all.toLocaleLowerCase().includes(sought);
}

/** Lines under the day they belong to, in the time of this computer; both the newest first. */
export function byDay(
  lines: readonly ActivityLine[],
): readonly (readonly [string, readonly ActivityLine[]])[] {
  const days = new Map<string, ActivityLine[]>();
  for (const line of lines) {
    const moment = new Date(line.at);
    const day = [
      moment.getFullYear(),
      String(moment.getMonth() + 1).padStart(2, '0'),
      String(moment.getDate()).padStart(2, '0'),
    ].join('-');
    const known = days.get(day);
    if (known === undefined) days.set(day, [line]);
    else known.push(line);
  }
  return [...days];
}
