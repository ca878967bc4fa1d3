import ical from 'ical-generator';
import type { CalendarEntry } from '#shared/file/calendarEntries';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Entries as an iCalendar file (RFC 5545). Times are written without a time zone: 09:30 is 09:30 on the clock of the
 * place, wherever the calendar is opened.
 *
 * @param stamp when the file was made
 */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: Date): Uint8Array {
  const calendar = ical({ prodId: { company: 'Plumbline', product: 'Plumbline', language: 'EN' } });
  for (const { uid, on, at, minutes, summary, place, notes } of entries) {
    // Floating times are taken from the UTC fields, so the zone of this computer plays no part.
    const start = new Date(`${on}T${at ?? '00:00'}:00Z`);
    calendar.createEvent({
      id: uid,
      stamp,
      start,
      end: new Date(start.getTime() + (at === null ? dayMs : minutes * 60_000)),
      allDay: at === null,
      floating: true,
      summary,
      location: place,
      description: notes,
    });
  }
  return new TextEncoder().encode(calendar.toString());
}
