import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart, type DrawnBlock } from '#shared/report/charts/drawChart';
import { arbitraryCharts } from './arbitraryCharts';
import { outside, overlaps, style } from './labelBoxes';

const widths = { 'the text of a page': 471.28, 'a narrow window': 230 } as const;

for (const [place, widthPt] of Object.entries(widths))
  describe(`labels of charts as wide as ${place}`, () => {
    for (const [kind, chart] of Object.entries(arbitraryCharts)) {
      const any: fc.Arbitrary<DrawnBlock> = chart;
      const draw = (block: DrawnBlock) => drawChart(block, { widthPt, heightPt: 540, style });

      it(`never lie over each other: ${kind}`, () => {
        fc.assert(
          fc.property(any, (block) => {
            expect(draw(block).flatMap(overlaps)).toEqual([]);
          }),
        );
      });

      it(`stay inside the drawing: ${kind}`, () => {
        fc.assert(
          fc.property(any, (block) => {
            expect(draw(block).flatMap(outside)).toEqual([]);
          }),
        );
      });

      it(`are never cut off by the foot of a page: ${kind}`, () => {
        fc.assert(
          fc.property(any, (block) => {
            expect(Math.max(...draw(block).map(({ heightPt }) => heightPt))).toBeLessThanOrEqual(620);
          }),
        );
      });
    }
  });
