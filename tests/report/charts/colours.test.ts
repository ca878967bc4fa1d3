import { describe, expect, it } from 'vitest';
import { heatShade, printedStyle, toneFill } from '#shared/report/charts/chartStyle';
import { contrast, luminance, readableOn, white } from '#shared/report/colour';

/** Colours of firms, from nearly white to black. */
const firms = ['#0b5d66', '#ffd400', '#ffffff', '#000000', '#e4002b', '#9fd8ff', '#00ff00'];
const words = { font: 'Inter', strongFont: 'Inter', ink: '#1a2129', muted: '#5b6570', line: '#cfd5db' };
const styles = firms.map((colour) => printedStyle({ ...words, colour: readableOn(white, colour) }));

const isFalling = (values: readonly number[]): boolean =>
  values.every((value, place) => place === 0 || value < (values[place - 1] ?? Infinity));

describe('colours of charts', () => {
  it('keep levels apart in grey: the more urgent, the darker', () => {
    const shades = (['calm', 'watch', 'quarter', 'now'] as const).map((tone) => luminance(toneFill[tone]));
    expect(isFalling(shades)).toBe(true);
  });

  it('keep the steps of values apart in grey, whatever the colour of the firm: the higher, the darker', () => {
    for (const { heat } of styles) expect(isFalling(heat.map(({ fill }) => luminance(fill)))).toBe(true);
  });

  it('can be read wherever something is written on them', () => {
    for (const { accent, heat, onAccent, tones } of styles)
      for (const { fill, ink } of [...heat, ...Object.values(tones), { fill: accent, ink: onAccent }])
        expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('let text and marks be seen on the paper', () => {
    for (const { accent, ink, muted, paper } of styles) {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(muted, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('use the first and the last shade for the lowest and the highest of any number of steps', () => {
    const [style] = styles;
    if (style === undefined) throw new Error('no style');
    for (const count of [2, 3, 5, 8])
      expect([heatShade(style, 1, count), heatShade(style, count, count)]).toEqual([
        style.heat[0],
        style.heat.at(-1),
      ]);
  });
});
