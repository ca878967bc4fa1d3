import { describe, expect, it } from 'vitest';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import type { Meeting } from '#shared/engagement/meeting';
import { schedule, unplanned } from '#shared/interview/schedule';

const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  respondents: ['r1'],
  minutes: 60,
  parked: [],
  ...more,
});

const engagement: Engagement = {
  ...newEngagement({
    id: 'e',
    client: 'c',
    title: 'One',
    createdAt: '2026-03-01T09:00:00.000Z',
    template: { id: 't', version: '1.0.0' },
  }),
  respondents: ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id, group: 'PMG', title: id })),
  meetings: [
    meeting('late', { on: '2026-03-12', at: '14:00' }),
    meeting('early', { on: '2026-03-12', at: '08:30' }),
    meeting('all-day', { on: '2026-03-12' }),
    meeting('today', { on: '2026-03-10', at: '07:00', respondents: ['r2', 'r1'] }),
    meeting('yesterday', { on: '2026-03-09' }),
    meeting('long ago', { on: '2026-02-01' }),
    meeting('some day'),
    meeting('first', { on: '2026-02-02', endedAt: '2026-02-02T10:00:00.000Z' }),
    meeting('second', { endedAt: '2026-02-03T10:00:00.000Z', respondents: ['r3'] }),
  ],
  sessions: [
    {
      id: 's',
      respondent: 'r4',
      startedAt: '2026-02-01T09:00:00.000Z',
      dimensionOrder: [],
      endedAt: '2026-02-01T10:00:00.000Z',
    },
  ],
};
const ids = (meetings: readonly Meeting[]): readonly string[] => meetings.map(({ id }) => id);

describe('the schedule of an engagement', () => {
  const { coming, overdue, undated, held } = schedule(engagement, '2026-03-10');

  it('has what is to come in order of day and time, today included', () => {
    expect(ids(coming)).toEqual(['today', 'all-day', 'early', 'late']);
  });

  it('has as overdue what was to be before today and was not held', () => {
    expect(ids(overdue)).toEqual(['long ago', 'yesterday']);
  });

  it('keeps apart what has no day', () => {
    expect(ids(undated)).toEqual(['some day']);
  });

  it('has what was held last first', () => {
    expect(ids(held)).toEqual(['second', 'first']);
  });

  it('knows who has no open meeting and is not through', () => {
    expect(unplanned(engagement).map(({ id }) => id)).toEqual(['r3']);
  });
});
