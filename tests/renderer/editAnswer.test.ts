import { describe, expect, it } from 'vitest';
import { firstEmpty, openCells, withLevel } from '../../renderer/features/interview/answers/levels';
import { moved, toggled } from '../../renderer/features/interview/answers/ranking';
import { tickedWith } from '../../renderer/features/interview/answers/ticked';
import {
  valueOf,
  withNote,
  withReason,
  withState,
  withValue,
} from '../../renderer/features/interview/editAnswer';
import { smallTemplate } from '../support/smallTemplate';

describe('an answer under way', () => {
  it('is a draft until nothing is missing, then answered', () => {
    const begun = withValue(smallTemplate, 'evening', null, { a: 40 });
    expect(begun).toEqual({ state: 'draft', value: { a: 40 } });
    expect(withValue(smallTemplate, 'evening', begun, { a: 40, b: 60 })).toEqual({
      state: 'answered',
      value: { a: 40, b: 60, c: 0 },
    });
  });

  it('stays on record as a draft when it lies outside its range', () => {
    expect(withValue(smallTemplate, 'spoons', null, 21)).toEqual({ state: 'draft', value: 21 });
  });

  it('keeps its note through every state', () => {
    const noted = withNote({ state: 'answered', value: 3 }, 'said twice');
    const unknown = withState(noted, 'dont-know');
    expect(unknown).toEqual({ state: 'dont-know', note: 'said twice' });
    expect(withReason(unknown, 'no oven')).toEqual({
      state: 'not-applicable',
      reason: 'no oven',
      note: 'said twice',
    });
    expect(withValue(smallTemplate, 'knife', unknown, null)).toEqual({ state: 'draft', note: 'said twice' });
  });

  it('is nothing once value and note are gone', () => {
    expect(withValue(smallTemplate, 'knife', { state: 'answered', value: 3 }, null)).toBeNull();
    expect(withNote({ state: 'draft', note: 'x' }, '')).toBeNull();
  });

  it('is not "not applicable" for spaces', () => {
    expect(withReason(null, '   ')).toBeNull();
  });

  it('has no value while it is a note alone', () => {
    expect(valueOf({ state: 'draft', note: 'x' })).toBeNull();
  });
});

describe('ticking', () => {
  it('lets none of these stand alone, both ways', () => {
    expect(tickedWith(['a', 'b'], 'z')).toEqual(['z']);
    expect(tickedWith(['z'], 'b')).toEqual(['b']);
  });

  it('takes the answer back with the last tick', () => {
    expect(tickedWith(['a'], 'a')).toBeNull();
  });
});

describe('ranking', () => {
  it('puts an option behind the others and takes it out again', () => {
    expect(toggled(['c'], 'a')).toEqual(['c', 'a']);
    expect(toggled(['c', 'a'], 'c')).toEqual(['a']);
  });

  it('moves by one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});

describe('the skills grid', () => {
  it('fills what the job requires before what is there', () => {
    const levels = withLevel(null, 2, { side: 'required', row: 0 }, 3);
    expect(firstEmpty(levels, 2, { side: 'required', row: 0 })).toEqual({ side: 'required', row: 1 });
    const next = withLevel(levels, 2, { side: 'required', row: 1 }, 3);
    expect(firstEmpty(next, 2, { side: 'required', row: 1 })).toEqual({ side: 'current', row: 0 });
  });

  it('goes back to a cell that was passed over', () => {
    const levels = withLevel(
      withLevel(null, 1, { side: 'current', row: 0 }, 0),
      1,
      { side: 'current', row: 0 },
      2,
    );
    expect(firstEmpty(levels, 1, { side: 'current', row: 0 })).toEqual({ side: 'required', row: 0 });
    expect(openCells(levels, 1)).toBe(1);
  });
});
