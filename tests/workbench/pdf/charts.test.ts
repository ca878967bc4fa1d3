import { beforeAll, describe, expect, it } from 'vitest';
import type { GanttBlock } from '#shared/report/chartBlock';
import { teamSkills } from '#shared/outputs/teamSkills';
import { progressOverTime } from '#shared/outputs/progressOverTime';
import { composeGantt } from '#shared/report/compose/charts/gantt';
import { composeGlance } from '#shared/report/compose/glance';
import { composeProgress } from '#shared/report/compose/progress';
import { composeRadar } from '#shared/report/compose/charts/radar';
import { stagesBlock } from '#shared/report/compose/charts/stages';
import { stageMap } from '#shared/outputs/stageMap';
import { tShapeBlock } from '#shared/report/compose/charts/tShape';
import { startWriting } from '#shared/report/compose/writing';
import type { Block, ReportDocument } from '#shared/report/document';
import type { Rendered } from '#workbench/pdf/renderJob';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportInput, reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { readPdf, type ReadPdf } from './readPdf';

const alfa = sampleEngagement('A');
const writing = startWriting(reportInput(alfa));
const earlier = startWriting(reportInput({ ...sampleEngagement('B'), client: alfa.client }));
const progress = progressOverTime(earlier, writing);
if (!progress.ok) throw new Error(progress.problem.code);

/** Sixty items over a year. */
const longPlan: GanttBlock = {
  kind: 'gantt',
  caption: 'A year',
  alt: 'Sixty items over a year.',
  periods: [0, 1, 2, 3].map((quarter) => ({
    from: quarter * 91,
    to: quarter * 91 + 91,
    label: `Quarter ${quarter + 1}`,
  })),
  groups: [1, 2, 3].map((wave) => ({
    label: `Wave ${wave}`,
    rows: Array.from({ length: 20 }, (_, row) => ({
      id: `R${wave}${row}`,
      label: `Item ${row} of wave ${wave}, which takes a name of some length to say what is done in it`,
      note: 'Product leader',
      from: (wave - 1) * 91,
      to: wave * 91 + row,
      text: `Day ${wave * 91 + row}`,
    })),
  })),
  labels: { item: 'Recommendation', time: 'When' },
};

function documentOf(charts: readonly (Block | null)[]): ReportDocument {
  const blocks = charts.flatMap((block): Block[] =>
    block === null ? [] : [{ kind: 'heading', level: 2, text: `About ${block.kind}` }, block],
  );
  const section = { id: 'charts', title: 'Charts', startsPage: true, blocks };
  return { ...reportOf(alfa), sections: [section] };
}

describe('charts in print', () => {
  const team = teamSkills(writing);
  const radar = composeRadar(writing, progress.value);
  if (radar === null) throw new Error('the sample has five dimensions');
  const document = documentOf([
    ...composeGlance(writing).blocks.filter(({ kind }) => kind === 'heat'),
    { ...radar, hasTable: true },
    tShapeBlock(writing, team.skills, team.people),
    stagesBlock(writing, stageMap(writing), true),
    composeGantt(writing),
    ...composeProgress({ ...writing, earlier })
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'progress'),
    longPlan,
  ]);
  let rendered: Rendered;
  let read: ReadPdf;
  beforeAll(async () => {
    const brand = { name: 'Nordlys Product Advisers', colour: '#0f5c5c' };
    rendered = await renderPdf({ document, brand, logo: null, typeface: null });
    read = await readPdf(rendered.bytes);
  }, 60_000);

  it('need no letter or sign that the typeface lacks', () => {
    expect(rendered.warnings).toEqual([]);
  });

  it('start on the page of their heading', () => {
    const starts = ['Role definition', 'Target', 'Lifecycle and end of life', 'Wave 1'];
    const headings = ['About heat', 'About radar', 'About tshape', 'About gantt'];
    headings.forEach((heading, place) => {
      const page = read.pages.find((text) => text.includes(heading));
      expect(page, heading).toContain(starts[place]);
    });
  });

  it('show every item of a plan that is longer than a page, under a head that repeats', () => {
    const pages = read.pages.filter((text) => text.includes('of wave'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Quarter 4');
    for (const { rows } of longPlan.groups)
      for (const { id } of rows) expect(pages.some((page) => page.includes(id))).toBe(true);
  });

  it('have their figures as a table where that is wanted', () => {
    const table = read.pages.find((text) => text.includes('Dimension') && text.includes('Target 65')) ?? '';
    for (const value of ['44', '59', '69', '43']) expect(table).toContain(value);
  });
});
