import { describe, expect, it } from 'vitest';
import { chartsOf } from '#shared/report/charts/chartsOf';
import { composeGantt } from '#shared/report/compose/charts/gantt';
import { composeRadar } from '#shared/report/compose/charts/radar';
import { startWriting } from '#shared/report/compose/writing';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportInput } from '../reportOf';
import { style } from './labelBoxes';

const writing = startWriting(reportInput(sampleEngagement('A')));
const plan = composeGantt(writing);
const radar = composeRadar(writing);
if (plan === null || radar === null) throw new Error('the sample has a plan and five dimensions');
const blocks = [plan, radar, radar];
const section = { id: 'views', title: 'Views', startsPage: true, blocks };

describe('the charts of a report', () => {
  const charts = chartsOf({ sections: [section, { ...section, id: 'more', blocks: [plan] }] }, style);

  it('have a name of their own each', () => {
    expect(charts.map(({ name }) => name)).toEqual([
      'views-gantt',
      'views-radar-1',
      'views-radar-2',
      'more-gantt',
    ]);
  });

  it('are whole, however long they are', () => {
    for (const { rows } of plan.groups) for (const { id } of rows) expect(charts[0]?.svg).toContain(id);
  });

  it('are told in words with their figures', () => {
    expect(charts[0]?.alt).toContain('180 days');
    expect(charts[1]?.alt).toContain('Role clarity and focus 44');
  });
});

describe('the dimensions against each other', () => {
  it('are drawn only where there are enough of them to make a shape', () => {
    const unknown = { ...sampleEngagement('A'), answers: {}, facts: {} };
    expect(composeRadar(startWriting(reportInput(unknown)))).toBeNull();
  });
});
