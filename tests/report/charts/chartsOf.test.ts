import { describe, expect, it } from 'vitest';
import { chartsOf } from '#shared/report/charts/chartsOf';
import { composeHeat } from '#shared/report/compose/charts/heat';
import { composeRadar } from '#shared/report/compose/charts/radar';
import { startWriting } from '#shared/report/compose/writing';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportInput } from '../reportOf';
import { style } from './labelBoxes';

const writing = startWriting(reportInput(sampleEngagement('A')));
const blocks = [composeHeat(writing), composeRadar(writing), composeRadar(writing)];
const section = { id: 'views', title: 'Views', startsPage: true, blocks };

describe('the charts of a report', () => {
  const charts = chartsOf(
    { sections: [section, { ...section, id: 'more', blocks: [composeHeat(writing)] }] },
    style,
  );

  it('have a name of their own each', () => {
    expect(charts.map(({ name }) => name)).toEqual([
      'views-heat',
      'views-radar-1',
      'views-radar-2',
      'more-heat',
    ]);
  });

  it('are whole, however long they are', () => {
    expect(charts[0]?.svg).toContain('Role definition');
    expect(charts[0]?.svg).toContain('Release flow');
  });

  it('are told in words with their figures', () => {
    expect(charts[0]?.alt).toContain('Strategy the teams can use 32');
    expect(charts[1]?.alt).toContain('Role clarity and focus 44');
  });
});
