import type { Engagement } from '../engagement/engagement';
import type { Meeting } from '../engagement/meeting';
import type { Translate } from '../wording/translate';
import { namesPerson } from './erasure/erasureContents';

/** A meeting as a calendar takes it. */
export interface CalendarEntry {
  /** Stays the same from file to file, so that a calendar changes the entry it has. */
  readonly uid: string;
  /** ISO day. */
  readonly on: string;
  /** Wall clock of the place, such as 09:30; null: the whole day. */
  readonly at: string | null;
  readonly minutes: number;
  readonly summary: string;
  readonly place: string | null;
  readonly notes: string;
}

export interface CalendarOrder {
  readonly clientName: string;
  /** Says who is met and for which client. Otherwise an entry tells nobody more than that there is a meeting. */
  readonly withPeople: boolean;
  readonly translate: Translate;
}

/**
 * Meetings with a day as calendar entries. Calendars are read by more people than notes are: without `withPeople` there
 * are no names, no role titles, no client, nobody who is also there, and no place that names a respondent.
 */
export function calendarEntries(
  { respondents }: Pick<Engagement, 'respondents'>,
  meetings: readonly Meeting[],
  { clientName, withPeople, translate }: CalendarOrder,
): readonly CalendarEntry[] {
  const names = [clientName, ...respondents.flatMap(({ name }) => name ?? [])];
  return meetings.flatMap(({ id, respondents: asked, minutes, on, at, place, attendees = '' }) => {
    if (on === undefined) return [];
    const kind = asked.length > 1 ? 'workshop' : 'interview';
    const people = respondents
      .filter((each) => asked.includes(each.id))
      .map(({ title, name }) => (name === undefined || name === '' ? title : `${name} (${title})`))
      .join(', ');
    const isSilent = place === undefined || place === '' || names.some((name) => namesPerson(place, name));
    return {
      uid: `${id}@plumbline`,
      on,
      at: at ?? null,
      minutes,
      summary: withPeople
        ? translate(`calendar.${kind}With`, { people, client: clientName })
        : translate(`calendar.${kind}`),
      place: !withPeople && isSilent ? null : (place ?? null),
      notes: [
        translate('calendar.minutes', { minutes }),
        ...(withPeople && attendees !== '' ? [translate('calendar.alsoThere', { attendees })] : []),
      ].join('\n'),
    };
  });
}
