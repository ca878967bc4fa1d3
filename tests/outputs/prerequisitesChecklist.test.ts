import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { prerequisitesChecklist } from '#shared/outputs/prerequisitesChecklist';
import type { Condition } from '#shared/template/expression';
import type { Template } from '#shared/template/template';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

type Told = 'pass' | 'fail' | 'unknown';

const number = (value: number) => ({ op: 'number', value }) as const;
const conditions: Readonly<Record<Told, Condition>> = {
  pass: { op: 'equals', left: number(1), right: number(1) },
  fail: { op: 'equals', left: number(1), right: number(2) },
  unknown: { op: 'equals', left: { op: 'fact', fact: 'pm' }, right: number(1) },
};

/** A checklist whose items come out as told; those in front are the required ones. */
function checklistOf(items: readonly Told[], required = 1) {
  const { outputs } = productManagementDiagnostic;
  const [first] = outputs.checklist.items;
  if (first === undefined) throw new Error('the template has no checklist');
  const template: Template = {
    ...productManagementDiagnostic,
    outputs: {
      ...outputs,
      checklist: {
        ...outputs.checklist,
        items: items.map((told, place) => ({
          ...first,
          id: `item-${place}`,
          passWhen: conditions[told],
          isRequiredForReady: place < required,
        })),
      },
    },
  };
  const engagement = engagementFrom({ respondents: { a: 'EXE' }, answers: { 'sym.sales': '1' } });
  return prerequisitesChecklist(planned(engagement, template));
}

const times = (count: number, told: Told): Told[] => Array<Told>(count).fill(told);

describe('the checklist', () => {
  it.each([
    ['A', { pass: 1, fail: 13, unknown: 0 }, 'notReady'],
    ['B', { pass: 2, fail: 12, unknown: 0 }, 'notReady'],
    ['C', { pass: 7, fail: 7, unknown: 0 }, 'conditional'],
  ] as const)('judges sample %s', (id, counts, verdict) => {
    const checklist = prerequisitesChecklist(plannedSample(id));
    expect([checklist.counts, checklist.verdict?.kind]).toEqual([counts, verdict]);
  });

  it.each([
    [
      'ready with eleven passes, the required one among them',
      [...times(11, 'pass'), ...times(3, 'fail')],
      'ready',
    ],
    ['conditional without the required one', ['fail', ...times(13, 'pass')], 'conditional'],
    ['conditional with ten', [...times(10, 'pass'), ...times(4, 'fail')], 'conditional'],
    ['conditional with seven', [...times(7, 'pass'), ...times(7, 'fail')], 'conditional'],
    ['not ready with six', [...times(6, 'pass'), ...times(8, 'fail')], 'notReady'],
    ['not ready while the rest is unknown', [...times(6, 'pass'), ...times(8, 'unknown')], 'notReady'],
  ] as const)('is %s', (_, items, verdict) => {
    expect(checklistOf(items).verdict?.kind).toBe(verdict);
  });

  it('is not settled while the unknown items could change it', () => {
    expect(checklistOf([...times(6, 'pass'), 'unknown']).isSettled).toBe(false);
    expect(checklistOf([...times(5, 'pass'), 'unknown']).isSettled).toBe(true);
  });

  it('has no verdict as long as nobody was heard', () => {
    const { verdict, isSettled } = prerequisitesChecklist(planned(engagementFrom({})));
    expect([verdict, isSettled]).toEqual([null, false]);
  });

  it('does not fail what nobody answered', () => {
    const { items } = prerequisitesChecklist(planned(engagementFrom({})));
    expect(items.filter(({ state }) => state === 'fail').map(({ id }) => id)).toEqual([
      // Nobody of the leadership was interviewed: that is known.
      'leadership-takes-part',
    ]);
  });

  it('says what each item rests on', () => {
    const { items } = prerequisitesChecklist(plannedSample('A'));
    const value = items[0]?.lines[0];
    expect(value).toMatchObject({ kind: 'comparison', value: 35.625, threshold: 65, isMet: false });
    expect(items.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});
