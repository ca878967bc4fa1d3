import { describe, expect, it } from 'vitest';
import type { PlanChoice, PlanDecision } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { decidedPlan } from '#shared/planning/decidedPlan';
import {
  atComputedPlace,
  choiceOf,
  gapAt,
  isWhereItIs,
  placed,
  reworded,
  tidied,
} from '../../renderer/features/plan/board/choices';
import { plannedSample } from '../support/planned';

const { plan, template } = plannedSample('A');

/** The first wave of sample A under some decisions; computed as R01, R35, R02, R32. */
function firstWave(...decisions: readonly PlanDecision[]): readonly DecidedItem[] {
  return decidedPlan(template, plan, decisions, []).waves[0]?.items ?? [];
}

function item(column: readonly DecidedItem[], id: string): DecidedItem {
  const found = column.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

const ids = (column: readonly DecidedItem[]): readonly string[] => column.map(({ id }) => id);

describe('a card that is moved', () => {
  it.each([0, 1, 2, 3])('stands at place %i of its wave once the choice is on record', (place) => {
    const column = firstWave();
    const gap = gapAt(1, column, 'R02', place);
    const choice = placed(item(column, 'R02'), null, gap, 'Why');
    const after = firstWave(...(choice === null ? [] : [{ recommendation: 'R02', ...choice }]));
    expect(ids(after).indexOf('R02')).toBe(place);
    expect(ids(after).filter((id) => id !== 'R02')).toEqual(['R01', 'R35', 'R32']);
  });

  it('needs no choice where the computed plan has it', () => {
    const moved: PlanDecision = {
      recommendation: 'R02',
      choice: null,
      wave: 1,
      position: -0.5,
      reason: 'Why',
    };
    const column = firstWave(moved);
    expect(ids(column)[0]).toBe('R02');
    expect(placed(item(column, 'R02'), choiceOf(moved), gapAt(1, column, 'R02', 2), null)).toBeNull();
  });

  it('keeps acceptance and wording when it goes back', () => {
    const former: PlanChoice = {
      choice: 'accepted',
      wave: 3,
      position: 1.5,
      edited: { title: 'Table' },
      reason: 'Why',
    };
    expect(atComputedPlace(former)).toEqual({
      choice: 'accepted',
      edited: { title: 'Table' },
      reason: 'Why',
    });
  });

  it('does not move when it is dropped where it stands', () => {
    const column = firstWave();
    expect(isWhereItIs(item(column, 'R35'), column, gapAt(1, column, 'R35', 1))).toBe(true);
    expect(isWhereItIs(item(column, 'R35'), column, gapAt(1, column, 'R35', 2))).toBe(false);
  });
});

describe('a choice', () => {
  it('loses its reason with what the reason was given for', () => {
    expect(tidied({ choice: 'accepted', reason: 'Why' })).toEqual({ choice: 'accepted' });
    expect(tidied({ choice: null, reason: 'Why' })).toBeNull();
  });

  it('keeps its place when it is worded anew, and when the wording goes', () => {
    const former: PlanChoice = { choice: null, wave: 2, position: 0.5, reason: 'Moved' };
    const anew = reworded(former, { edited: { title: 'Table' }, reason: 'Clearer' });
    expect(anew).toEqual({ ...former, edited: { title: 'Table' }, reason: 'Clearer' });
    expect(reworded(anew, null)).toEqual({ ...former, reason: 'Clearer' });
  });
});
