import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import type { Meeting } from '#shared/engagement/meeting';
import { calendarEntries } from '#shared/file/calendarEntries';
import { writeCalendar } from '#workbench/gate/writeCalendar';
import { createTranslate } from '#workbench/translate';

const people: Pick<Engagement, 'respondents'> = {
  respondents: [
    { id: 'r1', group: 'PMG', title: 'Product manager', name: 'Vera Lindqvist' },
    { id: 'r2', group: 'EXE', title: 'Managing director' },
  ],
};
const meetings: readonly Meeting[] = [
  {
    id: 'm1',
    respondents: ['r1'],
    minutes: 45,
    on: '2026-03-29',
    at: '02:30',
    place: 'Building 7; room 2, “Ost”\nring twice',
    attendees: 'Olof Berg',
    parked: [],
  },
  { id: 'm2', respondents: ['r1', 'r2'], minutes: 90, on: '2026-12-31', place: 'Vera’s office', parked: [] },
  { id: 'm3', respondents: ['r2'], minutes: 60, parked: [] },
];

function eventsOf(withPeople: boolean): { readonly text: string; readonly events: readonly ICAL.Event[] } {
  const order = { clientName: 'Alfa GmbH', withPeople, translate: createTranslate('en') };
  const bytes = writeCalendar(calendarEntries(people, meetings, order), new Date('2026-03-01T08:00:00.000Z'));
  const text = new TextDecoder().decode(bytes);
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return {
    text,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  };
}

describe('a calendar file, read back', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('has each meeting that has a day, under an id that stays', () => {
    expect(eventsOf(false).events.map(({ uid }) => uid)).toEqual(['m1@plumbline', 'm2@plumbline']);
  });

  it('says the time of the clock at the place, whatever zone it is made in', () => {
    for (const made of ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo']) {
      process.env['TZ'] = made;
      const [event] = eventsOf(false).events;
      expect(event?.startDate.toString()).toBe('2026-03-29T02:30:00');
      expect(event?.endDate.toString()).toBe('2026-03-29T03:15:00');
      expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    }
  });

  it('takes the whole day where no time is set, also the last one of a year', () => {
    const [, event] = eventsOf(false).events;
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('gives places back as they were written, whatever signs are in them', () => {
    expect(eventsOf(false).events[0]?.location).toBe(meetings[0]?.place);
  });

  it('names nobody unless that was wished: no respondent, no role, no client, nobody else, no place that does', () => {
    const { text, events } = eventsOf(false);
    expect(events.map(({ summary }) => summary)).toEqual(['Interview', 'Workshop']);
    expect(text).not.toMatch(/Vera|Lindqvist|manager|director|Alfa|Olof|Berg/);
  });

  it('says who is met and for whom where that was wished', () => {
    const [first, second] = eventsOf(true).events;
    expect(first?.summary).toBe('Interview: Vera Lindqvist (Product manager), Alfa GmbH');
    expect(first?.description).toBe('45 min planned\nAlso there: Olof Berg');
    expect(second?.location).toBe('Vera’s office');
  });
});
