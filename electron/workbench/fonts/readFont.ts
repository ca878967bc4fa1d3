import type { Font } from 'fontkit';
import { fail, ok } from '#shared/result';
import type { FontAnswer, FontFacts } from './fontJob';

/** What every report needs; all of it is drawn once. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,-';
const mostFamily = 100;
const regular = 400;
const heaviest = 1000;

/** Parses a typeface and draws its letters once. Call it in a process of its own. */
export async function readFont(bytes: Uint8Array): Promise<FontAnswer> {
  // Most processes look at pictures and never need it.
  const { create } = await import('fontkit');
  try {
    const font = create(Buffer.from(bytes));
    if ('fonts' in font) return fail({ code: 'font-collection' });
    const facts = factsOf(font);
    return facts === null ? fail({ code: 'font-damaged' }) : ok(facts);
  } catch {
    // A parser says no more than that it gave up.
    return fail({ code: 'font-damaged' });
  }
}

function factsOf(font: Font): FontFacts | null {
  for (const letter of letters) {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const { minX, maxX } = glyph.path.bbox;
    if (glyph.id === 0 || !Number.isFinite(glyph.advanceWidth) || !(maxX >= minX)) return null;
  }
  const named: unknown = font.familyName;
  const family = (typeof named === 'string' ? named : '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, mostFamily);
  if (family === '' || !(font.unitsPerEm > 0)) return null;
  const { usWeightClass, fsSelection, fsType } = font['OS/2'];
  const isItalic = fsSelection.italic || font.italicAngle !== 0;
  return {
    family,
    weight: usWeightClass >= 1 && usWeightClass <= heaviest ? usWeightClass : regular,
    style: isItalic ? 'italic' : 'normal',
    mayBeEmbedded: !fsType.noEmbedding,
    coverage: rangesOf(font.characterSet),
  };
}

function rangesOf(codePoints: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const each of [...new Set(codePoints)].toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && each === last[1] + 1) last[1] = each;
    else ranges.push([each, each]);
  }
  return ranges;
}
