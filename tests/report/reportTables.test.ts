import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { reportTables, type ReportTable } from '#shared/report/tables/reportTables';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';

function table(tables: readonly ReportTable[], id: ReportTable['id']): ReportTable {
  const found = tables.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no table ${id}`);
  return found;
}

describe.each(['A', 'B', 'C'] as const)('the tables of sample %s', (sample) => {
  const input = reportInput(sampleEngagement(sample), { edition: 'client' });
  const { tables } = reportTables(input);
  const report = reportOf(input.engagement, { edition: 'client' });

  it('show the scores of the facets that the report prints', () => {
    const printed = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])),
    );
    const scores = new Map(table(tables, 'facets').rows.map((row) => [row[1], row[3]]));
    expect(printed.length).toBeGreaterThan(0);
    for (const { label, valueText } of printed)
      expect(scores.get(label) ?? null).toBe(
        /^\d/.test(valueText) ? Number(valueText.replace(' †', '')) : null,
      );
  });

  it('list every recommendation of the report, by wave', () => {
    const { columns, rows } = table(tables, 'recommendations');
    expect(columns.length).toBe(rows[0]?.length);
    const waves = rows.map(([wave]) => String(wave)).filter((wave) => wave.startsWith('Wave'));
    expect(waves).toEqual(waves.toSorted());
    const titles = rows.map((row) => row[2]);
    const cards = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'recommendation' ? [block.title] : [])),
    );
    expect(cards.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('have a cell for every column in every row', () => {
    for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
  });
});

describe('the tables of any engagement', () => {
  it('name nobody and show no mean of too few', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const named = {
          ...engagement,
          respondents: engagement.respondents.map((each, place) => ({ ...each, name: `Xaverine${place}` })),
        };
        const { notes, tables } = reportTables(reportInput(named));
        expect(JSON.stringify([notes, tables])).not.toContain('Xaverine');
        const people = template.configuration.gaps.smallestShownGroup;
        const answers = table(tables, 'answers');
        for (const row of answers.rows) {
          const [scored, ...means] = [Number(row[3]), ...row.slice(7)];
          if (scored < people && means.some((mean) => mean !== null))
            expect(named.respondents.some(({ consent }) => consent !== undefined)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
