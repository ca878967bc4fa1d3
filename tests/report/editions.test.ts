import { describe, expect, it } from 'vitest';
import { composeLeftOut } from '#shared/report/compose/leftOut';
import { startWriting } from '#shared/report/compose/writing';
import { editions } from '#shared/report/editions';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';

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

describe('the internal edition', () => {
  const alfa = sampleEngagement('A');
  const withNote = structuredClone(alfa);
  const [first] = Object.values(withNote.answers);
  const [answer] = Object.values(first ?? {});
  if (answer !== undefined) answer.note = 'canary note';
  const internal = reportOf(withNote, { edition: 'internal' });

  it('says on every page that it is not for the client', () => {
    expect(internal.footer).toMatch(/^INTERNAL, not for the client/);
    expect(reportOf(alfa).footer).not.toContain('INTERNAL');
  });

  it('shows roles and notes, and even so no names', () => {
    const named = {
      ...withNote,
      respondents: withNote.respondents.map((each) => ({
        ...each,
        title: 'canary role',
        name: 'canary name',
      })),
    };
    const words = JSON.stringify(reportOf(named, { edition: 'internal' }));
    expect(words).toContain('canary note');
    expect(words).toContain('canary role');
    expect(words).not.toContain('canary name');
  });
});

describe('what an edition leaves out', () => {
  const left = (edition: (typeof editions)[number]): string =>
    JSON.stringify(composeLeftOut(startWriting(reportInput(sampleEngagement('A'), { edition }))));

  it('is told chapter by chapter for the board', () => {
    expect(left('board')).toContain('Chapter: Role charter');
    expect(left('board')).not.toContain('Chapter: Roadmap');
  });

  it('is nothing in the internal one', () => {
    expect(left('internal')).toContain('Nothing that the other editions show.');
  });

  it('names the private parts to the client', () => {
    expect(left('client')).toContain('private judgements');
  });
});
