import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetBars } from '#shared/report/charts/facetBars';
import { placeLabels } from '#shared/report/charts/placeLabels';
import { situationStrip } from '#shared/report/charts/situationStrip';
import { textWidth, wrapText } from '#shared/report/charts/textWidth';
import type { Bar, SituationTile } from '#shared/report/document';
import { style } from './labelBoxes';

const frame = { widthPt: 480, style };
const bands = [
  { value: 0, label: 'Low' },
  { value: 50, label: 'High' },
];
const bar: Bar = {
  label: 'Focus',
  value: 40,
  valueText: '40',
  dots: [{ label: 'Rest', value: 55, valueText: '55' }],
};
const tile: SituationTile = {
  id: 'S1',
  name: 'Unclear role',
  level: 'Now',
  tone: 'now',
  advice: 'Train now',
  severityValue: 60,
  severity: '60.0',
  mode: 'Mixed',
  confidence: 'Grade A',
};

/** As SVG text, all parts after each other. */
function barsOf(bars: readonly Bar[]): string {
  return facetBars({ bars, bands }, frame)
    .map(({ svg }) => svg)
    .join('');
}

describe('facet bars', () => {
  it('print every value and every group in words', () => {
    for (const words of ['Focus', '>40<', 'Rest', 'Low', 'High']) expect(barsOf([bar])).toContain(words);
  });

  it('draw no bar for a facet without a score', () => {
    expect(barsOf([{ ...bar, value: null, valueText: '–', dots: [] }])).not.toContain(style.accent);
  });

  it('draw the same picture for the same input', () => {
    expect(barsOf([bar])).toBe(barsOf([bar]));
  });

  it('let no text become markup', () => {
    expect(barsOf([{ ...bar, label: '<image href="/etc/passwd"/>' }])).not.toContain('<image');
  });
});

describe('labels of dots', () => {
  const items = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 300, noNaN: true }),
      widthPt: fc.double({ min: 5, max: 60, noNaN: true }),
    }),
    { maxLength: 10 },
  );

  it('never overlap in a lane', () => {
    fc.assert(
      fc.property(items, (given) => {
        const placed = placeLabels(given, { to: 400, gapPt: 4 });
        for (const one of placed)
          for (const other of placed) {
            if (one === other || one.lane !== other.lane) continue;
            const isApart =
              one.start + one.item.widthPt + 4 <= other.start + 1e-6 ||
              other.start + other.item.widthPt + 4 <= one.start + 1e-6;
            expect(isApart).toBe(true);
          }
      }),
    );
  });

  it('leave the way from each mark to its label free of other labels', () => {
    fc.assert(
      fc.property(items, (given) => {
        const placed = placeLabels(given, { to: 400, gapPt: 4 });
        for (const one of placed)
          for (const other of placed) {
            if (other.lane >= one.lane) continue;
            // Marks closer than a millionth of a point are one mark to anybody's eye.
            const isCrossed =
              one.item.at > other.start + 1e-6 && one.item.at < other.start + other.item.widthPt - 1e-6;
            expect(isCrossed).toBe(false);
          }
      }),
    );
  });
});

describe('the situation strip', () => {
  const heightOf = (count: number): number => {
    const tiles = Array.from({ length: count }, () => tile);
    return situationStrip({ tiles, marks: [] }, frame)[0]?.heightPt ?? 0;
  };

  it('says level, severity, kind of gap and confidence in words', () => {
    const svg = situationStrip({ tiles: [tile], marks: [{ value: 55, label: 'Now' }] }, frame)[0]?.svg;
    for (const words of ['S1', 'Unclear role', 'Now', '60.0', 'Mixed', 'Grade A'])
      expect(svg).toContain(words);
  });

  it('cuts no level of any language where five stand side by side on paper', () => {
    const levels = ['This quarter ↑', 'Dieses Quartal ↑', 'Detta kvartal ↑'];
    for (const level of levels) {
      const tiles = ['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => ({ ...tile, id, level }));
      const [drawing] = situationStrip({ tiles, marks: [] }, { widthPt: 471, style });
      expect(drawing?.svg.split(`>${level}<`)).toHaveLength(6);
    }
  });

  it('starts another row after five situations', () => {
    expect(heightOf(6)).toBeGreaterThan(2 * heightOf(1));
  });
});

describe('text of charts', () => {
  it('is wrapped into lines that fit', () => {
    const lines = wrapText('Leading and growing product managers everywhere', {
      widthPt: 90,
      sizePt: 8,
      lines: 9,
    });
    expect(lines.every((line) => textWidth(line, 8) <= 90)).toBe(true);
    expect(lines.join(' ')).toBe('Leading and growing product managers everywhere');
  });

  it('ends in an ellipsis where it goes on', () => {
    const lines = wrapText('x'.repeat(500), { widthPt: 90, sizePt: 8, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
