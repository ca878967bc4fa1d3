import type { Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';
import type { Specimen } from '#shared/report/brand';
import { fail, ok } from '#shared/result';
import type { FontAnswer, FontFacts } from './fontJob';
import { inspectFont } from './inspectFont';

/** What every report needs; all of it is drawn once. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,-';
const specimenText = 'Product 123';
const mostFamily = 100;
const mostSpecimen = 20_000;
const regular = 400;
const heaviest = 1000;

/** Parses a typeface, unpacks it if need be, and draws its letters once. Call it in a process of its own. */
export async function readFont(given: Uint8Array): Promise<FontAnswer> {
  // Most processes look at pictures and never need it.
  const { create } = await import('fontkit');
  try {
    const kind = inspectFont(given);
    if (!kind.ok) return kind;
    const bytes = kind.value === 'woff2' ? await decompress(given) : given;
    const font = create(Buffer.from(bytes));
    if ('fonts' in font) return fail({ code: 'font-collection' });
    const facts = factsOf(font, bytes);
    if (facts === null) return fail({ code: 'font-damaged' });
    return font['OS/2'].fsType.noEmbedding
      ? fail({ code: 'font-not-for-documents', family: facts.family })
      : ok(facts);
  } catch {
    // A parser says no more than that it gave up.
    return fail({ code: 'font-damaged' });
  }
}

function factsOf(font: Font, bytes: Uint8Array): FontFacts | null {
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
  const specimen = specimenOf(font);
  if (specimen.path.length > mostSpecimen) return null;
  const { usWeightClass, fsSelection } = font['OS/2'];
  const isItalic = fsSelection.italic || font.italicAngle !== 0;
  return {
    family,
    weight: usWeightClass >= 1 && usWeightClass <= heaviest ? usWeightClass : regular,
    style: isItalic ? 'italic' : 'normal',
    coverage: rangesOf(font.characterSet),
    specimen,
    bytes,
  };
}

function specimenOf(font: Font): Specimen {
  let path = '';
  let x = 0;
  for (const letter of specimenText) {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    path += glyph.path.translate(x, 0).scale(1, -1).toSVG();
    x += glyph.advanceWidth;
  }
  const em = font.unitsPerEm;
  return { path, viewBox: [0, -em, Math.round(x), Math.round(em * 1.3)].join(' ') };
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
