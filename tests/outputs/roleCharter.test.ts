import { describe, expect, it } from 'vitest';
import { charterDecisionSchema, noCharterDecision, type CharterDecision } from '#shared/engagement/charter';
import { roleCharter } from '#shared/outputs/roleCharter';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

const sample = plannedSample('A');
const nothing = planned(engagementFrom({}));
const edited = (edits: Partial<CharterDecision>) =>
  roleCharter(sample, charterDecisionSchema.parse({ ...noCharterDecision, ...edits }));

describe('the role charter, filled from answers,', () => {
  it('puts in front what most groups name as misplaced, with its receiver', () => {
    const lines = roleCharter(sample).doesNot.map(({ key, computed }) => [
      key,
      computed?.receiver?.en ?? null,
      computed?.named.groups,
      computed?.named.people,
    ]);
    expect(lines).toEqual([
      ['doesNot.1', 'Sales', 4, 5],
      ['doesNot.2', 'Customer success and support', 3, 4],
      ['doesNot.3', 'The delivery lead', 3, 4],
      ['doesNot.5', 'Sales operations', 1, 2],
      ['named.c', null, 1, 2],
      ['doesNot.4', 'Engineering', 1, 1],
      ['named.g', null, 1, 1],
      ['doesNot.6', 'Customer success and support', 0, 0],
    ]);
  });

  it('asks for a receiver where named work has none', () => {
    expect(roleCharter(sample).withoutReceiver).toEqual(['named.c', 'named.g']);
  });

  it('compares decisions as they are taken with the line of the charter', () => {
    expect(
      roleCharter(sample).decisions.map(({ option, named, takenSay, raciKey }) => [
        option,
        named.groups,
        takenSay,
        raciKey,
      ]),
    ).toEqual([
      ['a', 0, 'none', 'raci.2'],
      ['b', 3, 'all', 'raci.4'],
      ['c', 3, 'all', null],
      ['d', 1, 'some', 'raci.6'],
      ['e', 2, 'some', 'raci.8'],
      ['f', 0, 'none', 'raci.13'],
    ]);
  });

  it('groups wishes that say the same', () => {
    const respondents = { a: 'PMG', b: 'PMG', c: 'ENG', d: 'SAL' };
    const answers = {
      'role.intake': '1 1 1 1',
      'role.drop': 'Status_reports! status_reports Status-reports demos',
    };
    const { drop } = roleCharter(planned(engagementFrom({ respondents, answers })));
    expect(drop.map(({ named, isPrintable }) => [named, isPrintable])).toEqual([
      [{ groups: 2, people: 3 }, true],
      [{ groups: 1, people: 1 }, false],
    ]);
  });

  it('never lets a single answer be printed', () => {
    expect(roleCharter(sample).drop.filter(({ isPrintable }) => isPrintable)).toEqual([]);
    const alone = { respondents: { a: 'PMG' }, answers: { 'role.misplaced': 'abc' } };
    const { sources } = roleCharter(planned(engagementFrom(alone)));
    expect([sources.misplaced.isPrintable, sources.decisions.isPrintable]).toEqual([false, false]);
  });

  it('is the template’s own without answers, and says nothing about decisions', () => {
    const charter = roleCharter(nothing);
    expect(charter.doesNot.map(({ key }) => key)).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `doesNot.${line}`),
    );
    expect([charter.decisions, charter.drop, charter.withoutReceiver]).toEqual([[], [], []]);
    expect(charter.raci.every(({ isChanged, faults }) => !isChanged && faults.length === 0)).toBe(true);
  });
});

describe('the edited role charter', () => {
  it('shows the computed line beside the chosen one', () => {
    const { does } = edited({ does: { own: { 'does.1': { what: 'Meets customers weekly' } }, leftOut: [] } });
    expect(does[0]).toEqual({
      key: 'does.1',
      state: 'changed',
      computed: { what: sample.template.outputs.charter.does[0] },
      chosen: { what: 'Meets customers weekly' },
    });
    expect(does[1]?.state).toBe('computed');
  });

  it('leaves lines out and adds others', () => {
    const { shares } = edited({
      shares: { own: { 'own-1': { what: 'Events', how: 'With Marketing' } }, leftOut: ['shares.1'] },
    });
    expect(shares[0]).toMatchObject({ state: 'left-out', chosen: null });
    expect(shares.at(-1)).toMatchObject({ state: 'added', computed: null, chosen: { what: 'Events' } });
  });

  it('keeps what was written over a line that the answers no longer call for', () => {
    const decision = {
      ...noCharterDecision,
      doesNot: { own: { 'named.g': { what: 'Ad-hoc reports', receiver: 'Finance' } }, leftOut: [] },
    };
    expect(roleCharter(nothing, decision).doesNot.at(-1)).toMatchObject({
      key: 'named.g',
      chosen: { what: 'Ad-hoc reports', receiver: 'Finance' },
    });
    expect(roleCharter(sample, decision).withoutReceiver).toEqual(['named.c']);
  });

  it('takes marks over those of the template and finds what they leave open', () => {
    const { raci } = edited({
      raci: { 'raci.1': { PLD: null, FIN: 'C' }, 'raci.2': { EXE: 'A' }, 'raci.4': { PMG: 'A' } },
    });
    expect(raci[0]).toMatchObject({ isChanged: true, faults: ['nobody-answerable'] });
    expect(raci[0]?.marks['PLD']).toBeUndefined();
    expect(raci[0]?.computed['PLD']).toBe('A');
    expect(raci[1]?.faults).toEqual(['several-answerable']);
    expect(raci[3]?.faults).toEqual(['nobody-responsible']);
    expect(raci[4]?.isChanged).toBe(false);
  });

  it.each([
    ['an empty text', { does: { own: { 'does.1': { what: ' ' } }, leftOut: [] } }],
    ['a mark that does not exist', { raci: { 'raci.1': { PMG: 'X' } } }],
    ['a review that is no day', { reviewOn: 'soon' }],
  ])('does not take %s', (_, edits) => {
    expect(charterDecisionSchema.safeParse({ ...noCharterDecision, ...edits }).success).toBe(false);
  });
});
