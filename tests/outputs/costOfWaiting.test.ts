import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { costOfWaiting } from '#shared/outputs/costOfWaiting';
import { planned, plannedSample } from '../support/planned';
import { reportOf } from '../report/reportOf';
import { sampleEngagement } from '../support/sampleEngagement';

const linesOf = (given: Parameters<typeof costOfWaiting>[0]) =>
  costOfWaiting(given)?.lines.map(({ situation, value }) => [situation, value]) ?? [];

describe('the cost of waiting', () => {
  it('is told for situations that ask for something, from figures of the fact sheet', () => {
    // 6 product managers for 3 months; 8 teams, 90 % of them Agile, for 3 months.
    expect(linesOf(plannedSample('A'))).toEqual(
      expect.arrayContaining([
        ['S1', 18],
        ['S5', expect.closeTo(21.6, 9)],
      ]),
    );
    // 70 % where 30 % are wanted, of 34 builders, for 3 months.
    expect(linesOf(plannedSample('B'))).toEqual(expect.arrayContaining([['S3', expect.closeTo(40.8, 9)]]));
  });

  it('says nothing of a situation that does not apply or needs nothing', () => {
    expect(linesOf(plannedSample('A')).map(([situation]) => situation)).not.toContain('S3');
  });

  it('says nothing where the client gave no figure for it', () => {
    const bravo = sampleEngagement('B');
    const { 'custom-target': _target, ...facts } = bravo.facts;
    expect(_target).toBe(30);
    expect(linesOf(planned({ ...bravo, facts })).map(([situation]) => situation)).not.toContain('S3');
  });

  it('says nothing under a template that knows none', () => {
    const { costOfWaiting: _cost, ...outputs } = template.outputs;
    expect(_cost).toBeDefined();
    expect(costOfWaiting({ ...plannedSample('A'), template: { ...template, outputs } })).toBeNull();
  });

  it('is printed with how each figure comes about, and with what it is not', () => {
    const report = JSON.stringify(reportOf(sampleEngagement('B')));
    expect(report).toContain('What waiting costs');
    expect(report).toContain('about 40.8 person-months of building');
    expect(report).toContain('not how much a decision would save');
  });
});
