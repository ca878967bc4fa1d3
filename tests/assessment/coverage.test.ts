import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { coverage, type CoverageCell, type CoverageRow } from '#shared/assessment/coverage';
import { facetVoices } from '#shared/assessment/facetVoices';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { indexTemplate } from '#shared/template/templateIndex';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';

const rowsOf = (engagement: Engagement): readonly CoverageRow[] =>
  coverage(template, engagement, assess(template, engagement));
const cellOf = (engagement: Engagement, facet: string, group: string): CoverageCell | undefined =>
  rowsOf(engagement)
    .find((row) => row.facet === facet)
    ?.cells.find((cell) => cell.group === group);
const voicesOf = (engagement: Engagement, facet: string, group: string | null) =>
  facetVoices(template, engagement, assess(template, engagement), facet, group);

/** Sample A without one person's answers to a facet, but for the first `kept` of them. */
function forgetting(respondent: string, facet: string, kept: number): Engagement {
  const sample = sampleEngagement('A');
  const own = Object.entries(sample.answers[respondent] ?? {});
  const ofFacet = new Set(
    indexTemplate(template)
      .questionsOfFacet(facet)
      .map(({ id }) => id),
  );
  const gone = new Set(
    own
      .map(([question]) => question)
      .filter((question) => ofFacet.has(question))
      .slice(kept),
  );
  const rest = Object.fromEntries(own.filter(([question]) => !gone.has(question)));
  return { ...sample, answers: { ...sample.answers, [respondent]: rest } };
}

describe('coverage', () => {
  it('tells what is answered from what is begun and what nobody has said a word about', () => {
    expect(cellOf(sampleEngagement('A'), 'biz.finance', 'EXE')).toEqual({
      group: 'EXE',
      state: 'answered',
      people: 1,
      heard: 1,
    });
    expect(cellOf(forgetting('A-EXE', 'biz.finance', 1), 'biz.finance', 'EXE')?.state).toBe('thin');
    expect(cellOf(forgetting('A-EXE', 'biz.finance', 0), 'biz.finance', 'EXE')?.state).toBe('not-asked');
  });

  it('expects nothing where the facts closed every question of a facet', () => {
    const states = (engagement: Engagement): readonly string[] =>
      rowsOf(engagement)
        .filter(({ facet }) => facet === 'agile.ownership')
        .flatMap(({ cells }) => cells.map(({ state }) => state));
    expect(states(engagementFrom({ facts: sampleEngagement('A').facts }))).toContain('not-asked');
    const bare = engagementFrom({ facts: {} });
    expect(new Set(states(bare))).toEqual(new Set(['not-applicable']));
    expect(rowsOf(bare).find(({ facet }) => facet === 'agile.ownership')?.isThin).toBe(false);
  });

  it('expects nothing more of a group whose people all closed the branch by what they said', () => {
    expect(cellOf(sampleEngagement('A'), 'agile.discovery', 'SAL')?.state).toBe('not-applicable');
    expect(cellOf(sampleEngagement('A'), 'agile.discovery', 'MKT')?.state).toBe('not-asked');
  });

  it('counts those as heard whom the people of the cell are, and nobody who is not asked', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        for (const { facet, cells } of rowsOf(engagement))
          for (const { group, state, heard, people } of cells) {
            const voices = voicesOf(engagement, facet, group);
            expect(voices.filter(({ isHeard }) => isHeard)).toHaveLength(heard);
            expect(heard).toBeLessThanOrEqual(people);
            if (state === 'not-applicable') expect(voices).toEqual([]);
          }
      }),
      { numRuns: 10 },
    );
  });
});

describe('the people of a facet', () => {
  it('have every question of it open before their interview begins', () => {
    const waiting = { id: 'waiting', group: 'EXE', title: 'Waiting' };
    const sample = sampleEngagement('A');
    const engagement = { ...sample, respondents: [...sample.respondents, waiting] };
    const [heard, next] = voicesOf(engagement, 'biz.finance', 'EXE');
    expect(heard).toEqual({ respondent: 'A-EXE', isHeard: true, open: [] });
    expect(next?.isHeard).toBe(false);
    expect(next?.open.length).toBeGreaterThan(1);
  });

  it('have open what was not answered, and stand in the order of the list', () => {
    const engagement = forgetting('A-EXE', 'biz.finance', 1);
    expect(voicesOf(engagement, 'biz.finance', 'EXE')[0]?.open).toHaveLength(2);
    expect(voicesOf(engagement, 'biz.finance', null).map(({ respondent }) => respondent)).toEqual(
      engagement.respondents.map(({ id }) => id).filter((id) => id !== 'A-ENG'),
    );
  });
});
