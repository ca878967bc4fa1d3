import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { black, contrast, mix, readableOn, textContrast, textOn, white } from '#shared/report/colour';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours of a report', () => {
  it('give black on white the greatest contrast there is', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
  });

  it('always find black or white text that can be read on a brand colour', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        expect(contrast(textOn(brand), brand)).toBeGreaterThanOrEqual(textContrast);
      }),
    );
  });

  it('darken a brand colour for text on white until it can be read', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        expect(contrast(readableOn(white, brand), white)).toBeGreaterThanOrEqual(textContrast);
      }),
    );
  });

  it('leave a brand colour alone where it can be read as it is', () => {
    expect(readableOn(white, '#0f5c5c')).toBe('#0f5c5c');
  });

  it('mix two colours by share', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});
