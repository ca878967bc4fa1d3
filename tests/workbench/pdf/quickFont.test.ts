import fc from 'fast-check';
import { openSync, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Font as DrawnFont } from '#workbench/pdf/draw/library';
import { quickFont } from '#workbench/pdf/draw/quickFont';
import { strongFamily, textFamily } from '#workbench/pdf/fontFiles';

const files = [...new Set([textFamily, strongFamily].flatMap((family) => Object.values(family).map(String)))];
const letter = fc.integer({ min: 0x41, max: 0x24f }).map((code) => String.fromCodePoint(code));
const word = fc
  .tuple(
    fc.array(
      letter.filter((each) => /\p{L}/u.test(each)),
      { minLength: 1, maxLength: 9 },
    ),
    fc.constantFrom('', ' ', ', ', '. ', '”, ', '; ', '?', ')', '-2 ', '...', '’s ', ' (3.4)'),
  )
  .map(([letters, end]) => letters.join('') + end);

describe.each(files)('a word that is put together in %s', (file) => {
  const whole = openSync(file) as Font;
  const quick = quickFont(
    {
      layoutRun: (text: string, features: Record<string, boolean>) => whole.layout(text, features),
    } as unknown as DrawnFont,
    file,
  );

  it.each([[null], [['tnum']]])('stands as it does shaped as a whole, with the features %j', (features) => {
    const wanted = { ...Object.fromEntries((features ?? []).map((each) => [each, true])), calt: false };
    fc.assert(
      fc.property(word, (text) => {
        const made = quick.layout(text, features);
        const pieces = text.match(/[^ ]* |[^ ]+/g) ?? [];
        const runs = pieces.map((each) => whole.layout(each, wanted));
        expect(made.glyphs).toEqual(runs.flatMap(({ glyphs }) => glyphs));
        expect(made.positions.map(({ xAdvance }) => xAdvance)).toEqual(
          runs.flatMap(({ positions }) => positions.map(({ xAdvance }) => xAdvance)),
        );
        expect(made.advanceWidth).toBe(runs.reduce((sum, run) => sum + run.advanceWidth, 0));
      }),
      { numRuns: 300 },
    );
  });
});
