import { createRequire } from 'node:module';
import { textFaces } from './fontFiles';

/** Whether the report's typeface can draw a character. */
export type Coverage = (codePoint: number) => boolean;

/** The part of the font reader used here; it comes without types. */
interface FontReader {
  openSync(file: string): { hasGlyphForCodePoint(codePoint: number): boolean };
}

let coverage: Coverage | null = null;

/** Reads the faces once per process. */
export function reportCoverage(): Coverage {
  coverage ??= readCoverage();
  return coverage;
}

function readCoverage(): Coverage {
  const reader = createRequire(import.meta.url)('fontkit') as FontReader;
  const faces = textFaces.map((file) => reader.openSync(file));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? faces.every((each) => each.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, answer);
    return answer;
  };
}
