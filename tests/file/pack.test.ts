import { describe, expect, it } from 'vitest';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import { packSchema, type Pack } from '#shared/file/pack/pack';
import { packFrom } from '#shared/file/pack/packFrom';
import { startFromPack } from '#shared/file/pack/startFromPack';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';

const fresh: Engagement = newEngagement({
  id: 'e1',
  client: 'c1',
  title: 'Alfa diagnostic',
  createdAt: '2026-03-01T09:00:00.000Z',
  template: { id: template.id, version: template.version },
});

const heard: Engagement = {
  ...fresh,
  facts: { pm: 4, dev: 30 },
  requiredLevels: { discovery: 4 },
  respondents: [
    { id: 'r1', group: 'PMG', title: 'Product manager', name: 'Vera Lindqvist', consent: { quote: true } },
    { id: 'r2', group: 'EXE', title: 'Head of Lindqvist unit' },
    { id: 'r3', group: 'EXE', title: 'CEO of Alfa Holding' },
  ],
  meetings: [
    { id: 'm1', respondents: ['r1', 'r2'], minutes: 120, parked: [] },
    { id: 'm2', respondents: ['r1'], minutes: 45, place: 'Room of Vera', parked: [] },
  ],
  answers: { r1: { q: { state: 'answered', value: 'a', note: 'secret' } as never } },
};

const order = {
  id: 'p1',
  name: 'B2B hardware',
  facts: ['pm'],
  respondents: ['r1', 'r2', 'r3'],
  withLevels: true,
};
const made = packFrom(heard, template, 'Alfa Holding', order);
const executives = template.groups.find(({ id }) => id === 'EXE')?.name.en;

describe('a pack made from an engagement', () => {
  it('is of the shape packs are kept in', () => {
    expect(packSchema.parse(made)).toEqual(made);
  });

  it('holds only the facts that were ticked', () => {
    expect(made.facts).toEqual({ pm: 4 });
  });

  it('holds roles with the minutes of the meeting each has alone', () => {
    expect(made.interviews[0]).toEqual({ group: 'PMG', title: 'Product manager', minutes: 45 });
  });

  it('calls a role by its group where its title names a respondent or the client', () => {
    expect(made.interviews.slice(1).map(({ title }) => title)).toEqual([executives, executives]);
  });

  it('holds no name, no answer, no note, no place and no id of a person', () => {
    expect(JSON.stringify(made)).not.toMatch(/Vera|Lindqvist|Alfa|secret|"r1"/);
  });

  it('leaves out the roles and levels that were not wanted', () => {
    const bare = packFrom(heard, template, 'Alfa Holding', { ...order, respondents: [], withLevels: false });
    expect(bare.interviews).toEqual([]);
    expect(bare).not.toHaveProperty('requiredLevels');
  });
});

describe('an engagement that begins with a pack', () => {
  const counting = () => {
    let given = 0;
    return () => `new-${(given += 1)}`;
  };
  const begun = startFromPack({ ...fresh, id: 'e2' }, made, counting());

  it('has its facts and levels', () => {
    expect(begun).toMatchObject({ facts: { pm: 4 }, requiredLevels: { discovery: 4 } });
  });

  it('has a nameless respondent for each planned interview', () => {
    expect(begun.respondents.map(({ group, title, name }) => [group, title, name])).toEqual([
      ['PMG', 'Product manager', undefined],
      ['EXE', executives, undefined],
      ['EXE', executives, undefined],
    ]);
    expect(new Set(begun.respondents.map(({ id }) => id)).size).toBe(3);
  });

  it('has a meeting without a date where minutes are planned', () => {
    expect(begun.meetings).toEqual([
      { id: expect.any(String) as string, respondents: [begun.respondents[0]?.id], minutes: 45, parked: [] },
    ]);
  });

  it('is as fresh as before when the pack prepares nothing', () => {
    const empty: Pack = { id: 'p', name: 'Bare', template: fresh.template, facts: {}, interviews: [] };
    expect(startFromPack(fresh, empty, counting())).toEqual(fresh);
  });
});
