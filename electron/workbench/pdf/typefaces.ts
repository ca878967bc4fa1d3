import { create, openSync, type Font, type FontCollection } from 'fontkit';
import type { TFontDictionary } from 'pdfmake/interfaces';
import { byCut, cuts, type ByCut } from '#shared/report/cuts';
import { strongFamily, textFaces, textFamily } from './fontFiles';
import { fonts } from './layout/page';

/** Whether a typeface can draw a character. */
export type Coverage = (codePoint: number) => boolean;

/** The firm's own typeface, as far as a report has to know it. */
export interface FirmTypeface {
  readonly draws: Coverage;
  /** Whether labels of drawings can be set in it too. */
  readonly isForDrawings: boolean;
}

/** What a document is set in. */
export interface Typefaces {
  readonly dictionary: TFontDictionary;
  /** What the dictionary names beside files of our own. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** What can be drawn at all. */
  readonly draws: Coverage;
  /** Null where ours is the only one. */
  readonly firm: FirmTypeface | null;
}

/** The firm's typeface with ours behind it, or ours alone. Throws for a face that is not sound. */
export function typefacesFor(given: ByCut<Uint8Array> | null): Typefaces {
  const own = ownCoverage();
  if (given === null)
    return {
      dictionary: { [fonts.text]: textFamily, [fonts.strong]: strongFamily },
      files: {},
      draws: own,
      firm: null,
    };
  const faces = byCut(given, (bytes) => ({ bytes, font: create(Buffer.from(bytes)) }));
  const { names, isForDrawings } = namesOf(byCut(faces, ({ font }) => font));
  const covers = coverageOf([faces.regular, faces.bold ?? faces.regular].map(({ font }) => font));
  return {
    dictionary: {
      ...familiesOf(names),
      [fonts.fallbackText]: textFamily,
      [fonts.fallbackStrong]: strongFamily,
    },
    files: Object.fromEntries(
      cuts.flatMap((cut) => {
        const face = faces[cut];
        return face === undefined ? [] : [[names[cut] ?? '', face.bytes]];
      }),
    ),
    draws: (codePoint) => covers(codePoint) || own(codePoint),
    firm: { draws: covers, isForDrawings },
  };
}

/** Nothing that could be a path, or a typeface every reader has. */
const plainName = /^(?!(?:Helvetica|Times|Courier|Symbol|ZapfDingbats))[A-Za-z0-9-]{1,63}$/;

/**
 * A name for each cut. Drawings look a face up by the name it gives itself, so it keeps that one; if the names are not
 * plain ones, or not all different, labels of drawings stay in ours.
 */
function namesOf(faces: ByCut<Font | FontCollection>): { names: ByCut<string>; isForDrawings: boolean } {
  const own = byCut(faces, (font) => ('postscriptName' in font ? font.postscriptName : ''));
  const all = Object.values(own).filter((name) => name !== undefined);
  const isForDrawings = all.every((name) => plainName.test(name)) && new Set(all).size === all.length;
  let place = 0;
  return { names: isForDrawings ? own : byCut(faces, () => `firm-${(place += 1)}`), isForDrawings };
}

/** A cut that is missing is replaced by the nearest there is; headings are set in the bold one. */
function familiesOf({ regular, bold = regular, italic = regular, boldItalic = bold }: ByCut<string>) {
  return {
    [fonts.text]: { normal: regular, italics: italic, bold, bolditalics: boldItalic },
    [fonts.strong]: { normal: bold, italics: boldItalic, bold, bolditalics: boldItalic },
  };
}

let ownOnes: Coverage | null = null;

/** Reads our own faces once per process. */
function ownCoverage(): Coverage {
  ownOnes ??= coverageOf(textFaces.map((file) => openSync(file)));
  return ownOnes;
}

/** What all of these faces can draw. A collection has no glyphs of its own to ask for, so it draws nothing. */
function coverageOf(faces: readonly (Font | FontCollection)[]): Coverage {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer =
      known.get(codePoint) ??
      faces.every((face) => 'hasGlyphForCodePoint' in face && face.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, answer);
    return answer;
  };
}
