import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEmpty, openCells, withLevel } from '../../renderer/features/interview/answers/levels';
import { moved, toggled } from '../../renderer/features/interview/answers/ranking';
import { tickedWith } from '../../renderer/features/interview/answers/ticked';
import {
  broughtBack,
  valueOf,
  withFlag,
  withNote,
  withQuote,
  withReason,
  withoutAnswer,
  type Recorded,
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

  it('owes its reason while there are only spaces, and is not "not applicable" until then', () => {
    expect(withReason(null, '   ')).toEqual({ state: 'draft', owes: 'reason' });
    expect(valueOf(withReason(null, ''))).toBeNull();
  });

  it('keeps quote and flag through every state, and a flag goes when it is taken away', () => {
    const flagged = withFlag(withQuote({ state: 'answered', value: 3 }, 'Nobody knows.'), { reason: 'odd' });
    const remarks = { quote: 'Nobody knows.', flag: { reason: 'odd' } };
    expect(withState(flagged, 'skipped')).toEqual({ state: 'skipped', ...remarks });
    expect(withReason(flagged, '')).toEqual({ state: 'draft', owes: 'reason', ...remarks });
    expect(withValue(smallTemplate, 'knife', flagged, 5)).toEqual({
      state: 'answered',
      value: 5,
      ...remarks,
    });
    expect(withFlag(withQuote(flagged, ''), null)).toEqual({ state: 'answered', value: 3 });
  });

  it('comes back beside the remarks as they are now', () => {
    const before = withNote({ state: 'answered', value: 3 }, 'old');
    const unknown = withNote(withState(before, 'dont-know'), 'new');
    expect(broughtBack(before, unknown)).toEqual({ state: 'answered', value: 3, note: 'new' });
    expect(broughtBack(null, withState(null, 'skipped'))).toBeNull();
  });

  it('keeps its remarks whatever happens to it, in whatever order', () => {
    const note = fc.string({ minLength: 1 });
    const deeds = fc.array(
      fc.constantFrom<(answer: Recorded) => Recorded>(
        (answer) => withValue(smallTemplate, 'knife', answer, 2),
        (answer) => withValue(smallTemplate, 'knife', answer, null),
        (answer) => withState(answer, 'dont-know'),
        (answer) => withState(answer, 'skipped'),
        (answer) => withReason(answer, 'none here'),
        (answer) => withReason(answer, ''),
        (answer) => broughtBack(null, answer),
        withoutAnswer,
      ),
    );
    fc.assert(
      fc.property(note, note, note, deeds, (noted, quote, reason, all) => {
        const marked = withFlag(withQuote(withNote(null, noted), quote), { reason });
        const last = all.reduce((answer, deed) => deed(answer), marked);
        expect(last).toMatchObject({ note: noted, quote, flag: { reason } });
      }),
    );
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
