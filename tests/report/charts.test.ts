import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetBars } from '#shared/report/charts/facetBars';
import { placeLabels } from '#shared/report/charts/placeLabels';
import { situationStrip } from '#shared/report/charts/situationStrip';
import { toneFill } from '#shared/report/charts/situationStrip';
import { textWidth, wrapText } from '#shared/report/charts/textWidth';
import type { ChartStyle } from '#shared/report/charts/svg';
import { luminance } from '#shared/report/colour';
import type { Bar, SituationTile } from '#shared/report/document';

const style: ChartStyle = {
  font: 'Inter',
  strongFont: 'InterSemiBold',
  ink: '#111111',
  muted: '#555555',
  line: '#cccccc',
  track: '#eeeeee',
  accent: '#336699',
};
const bands = [
  { value: 0, label: 'Low' },
  { value: 50, label: 'High' },
];
const bar: Bar = { label: 'Focus', value: 40, valueText: '40', dots: [{ label: 'Rest', value: 55 }] };
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

describe('facet bars', () => {
  it('print every value and every group in words', () => {
    const { svg } = facetBars([bar], bands, 400, style);
    for (const words of ['Focus', '>40<', 'Rest', 'Low', 'High']) expect(svg).toContain(words);
  });

  it('draw no bar for a facet without a score', () => {
    const { svg } = facetBars([{ ...bar, value: null, valueText: '–', dots: [] }], bands, 400, style);
    expect(svg).not.toContain(style.accent);
  });

  it('draw the same picture for the same input', () => {
    expect(facetBars([bar], bands, 400, style)).toEqual(facetBars([bar], bands, 400, style));
  });

  it('let no text become markup', () => {
    const { svg } = facetBars([{ ...bar, label: '<image href="/etc/passwd"/>' }], bands, 400, style);
    expect(svg).not.toContain('<image');
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
  it('says level, severity, kind of gap and confidence in words', () => {
    const { svg } = situationStrip([tile], [{ value: 55, label: 'Now' }], 480, style);
    for (const words of ['S1', 'Unclear role', 'Now', '60.0', 'Mixed', 'Grade A'])
      expect(svg).toContain(words);
  });

  it('keeps levels apart in grey: the more urgent, the darker', () => {
    const shades = (['now', 'quarter', 'watch', 'calm'] as const).map((tone) => luminance(toneFill[tone]));
    expect(shades).toEqual([...shades].sort((one, other) => one - other));
  });

  it('starts another row after five situations', () => {
    const one = situationStrip([tile], [], 480, style);
    const six = situationStrip(
      Array.from({ length: 6 }, () => tile),
      [],
      480,
      style,
    );
    expect(six.heightPt).toBeGreaterThan(2 * one.heightPt);
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
