import { describe, expect, it } from 'vitest';
import { charterDecisionSchema, isCharterEdited, noCharterDecision } from '#shared/engagement/charter';
import {
  freeKey,
  withLine,
  withLineLeftOut,
  withLineTakenIn,
  withMark,
  withReviewDay,
  withRowRestored,
  withoutOwnWords,
} from '../../renderer/features/outputs/charter/charterEdits';

const row = { key: 'raci.1', computed: { PMG: 'R', PLD: 'A' } } as const;

describe('lines of the charter', () => {
  it('take own words in every column, and what they become passes the schema', () => {
    let charter = withLine(noCharterDecision, 'does', 'does.1', { what: 'One', second: '' });
    charter = withLine(charter, 'shares', 'shares.1', { what: 'Two', second: 'with Sales' });
    charter = withLine(charter, 'doesNot', 'own.1', { what: 'Three', second: '' });
    charter = withLine(charter, 'doesNot', 'own.2', { what: 'Four', second: 'Sales' });
    expect(charterDecisionSchema.parse(charter)).toEqual(charter);
    expect(charter.doesNot.own).toEqual({
      'own.1': { what: 'Three' },
      'own.2': { what: 'Four', receiver: 'Sales' },
    });
  });

  it('come back in the words they had when they were left out', () => {
    const worded = withLine(noCharterDecision, 'does', 'does.1', { what: 'One', second: '' });
    const out = withLineLeftOut(withLineLeftOut(worded, 'does', 'does.1'), 'does', 'does.1');
    expect(out.does.leftOut).toEqual(['does.1']);
    expect(withLineTakenIn(out, 'does', 'does.1')).toEqual(worded);
  });

  it('are as computed once their own words are dropped', () => {
    const worded = withLine(noCharterDecision, 'does', 'does.1', { what: 'One', second: '' });
    expect(isCharterEdited(withoutOwnWords(worded, 'does', 'does.1'))).toBe(false);
  });

  it('get a key that no own line has', () => {
    let charter = withLine(noCharterDecision, 'does', 'own.7', { what: 'One', second: '' });
    expect(freeKey(charter, 'does')).toBe('own.8');
    expect(freeKey(charter, 'shares')).toBe('own.1');
    charter = withoutOwnWords(
      withLine(charter, 'does', 'does.9', { what: 'Two', second: '' }),
      'does',
      'own.7',
    );
    expect(freeKey(charter, 'does')).toBe('own.1');
  });
});

describe('marks of the table', () => {
  it('are an edit only where they differ from the computed ones', () => {
    const changed = withMark(noCharterDecision, row, 'PMG', null);
    expect(changed.raci).toEqual({ 'raci.1': { PMG: null } });
    expect(isCharterEdited(withMark(changed, row, 'PMG', 'R'))).toBe(false);
    expect(withMark(noCharterDecision, row, 'SAL', null).raci).toEqual({});
  });

  it('are restored row by row', () => {
    const other = { ...row, key: 'raci.2' };
    const changed = withMark(withMark(noCharterDecision, row, 'SAL', 'C'), other, 'SAL', 'I');
    expect(withRowRestored(changed, 'raci.1').raci).toEqual({ 'raci.2': { SAL: 'I' } });
  });
});

it('a review day is taken away again', () => {
  const dated = withReviewDay(noCharterDecision, '2027-01-31');
  expect(dated.reviewOn).toBe('2027-01-31');
  expect(withReviewDay(dated, null)).toEqual(noCharterDecision);
});
