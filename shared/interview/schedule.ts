import type { Engagement } from '../engagement/engagement';
import type { Meeting } from '../engagement/meeting';

/** The meetings of an engagement by where they stand. Each is in exactly one list. */
export interface Schedule {
  /** Dated today or later and not held: the first one is what is next. */
  readonly coming: readonly Meeting[];
  /** Dated before today and neither held nor taken off, the longest overdue first. */
  readonly overdue: readonly Meeting[];
  /** Planned, with no day set, in the order they were planned. */
  readonly undated: readonly Meeting[];
  /** Ended, the newest first. */
  readonly held: readonly Meeting[];
}

/**
 * Planned and held meetings in order. A meeting without a time of day comes before those of the same day with one.
 *
 * @param today ISO day at the place of the meetings
 */
export function schedule({ meetings = [] }: Engagement, today: string): Schedule {
  const open = meetings.filter(({ endedAt }) => endedAt === undefined);
  const dated = open
    .filter(({ on }) => on !== undefined)
    .toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)));
  return {
    coming: dated.filter(({ on = '' }) => on >= today),
    overdue: dated.filter(({ on = '' }) => on < today),
    undated: open.filter(({ on }) => on === undefined),
    held: meetings
      .filter(({ endedAt }) => endedAt !== undefined)
      .toSorted((one, other) => (other.endedAt ?? '').localeCompare(one.endedAt ?? '')),
  };
}

/** Respondents no open meeting is planned with, whose interview is not through. */
export function unplanned({ respondents, meetings = [], sessions }: Engagement): Engagement['respondents'] {
  const planned = new Set(
    meetings.filter(({ endedAt }) => endedAt === undefined).flatMap((each) => each.respondents),
  );
  const isThrough = (id: string): boolean => {
    const own = sessions.filter(({ respondent }) => respondent === id);
    return own.length > 0 && own.every(({ endedAt }) => endedAt !== undefined);
  };
  return respondents.filter(({ id }) => !planned.has(id) && !isThrough(id));
}

function whenOf({ on = '', at = '' }: Meeting): string {
  return `${on} ${at}`;
}
