import { describe, expect, it } from 'vitest';
import { editions } from '#shared/report/editions';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';

const chaptersOf = (edition: (typeof editions)[number]): string[] =>
  reportOf(sampleEngagement('A'), { edition }).sections.map(({ id }) => id);

describe('an edition', () => {
  it('is the client’s unless another one is asked for', () => {
    expect(reportOf(sampleEngagement('A'))).toEqual(reportOf(sampleEngagement('A'), { edition: 'client' }));
  });

  it('for the board is short', () => {
    expect(chaptersOf('board').length).toBeLessThan(chaptersOf('client').length / 2);
  });

  it.each(editions)('names every chapter once: %s', (edition) => {
    expect(new Set(chaptersOf(edition)).size).toBe(chaptersOf(edition).length);
  });
});
