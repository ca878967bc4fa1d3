import { openSync } from 'fontkit';
import { textFaces } from './fontFiles';

/** Whether the report's typeface can draw a character. */
export type Coverage = (codePoint: number) => boolean;

let coverage: Coverage | null = null;

/** Reads the faces once per process. */
export function reportCoverage(): Coverage {
  coverage ??= readCoverage();
  return coverage;
}

function readCoverage(): Coverage {
  // Our own files hold one face each; a collection would have none to ask.
  const faces = textFaces.map((file) => openSync(file)).filter((font) => 'hasGlyphForCodePoint' in font);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? faces.every((each) => each.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, answer);
    return answer;
  };
}
