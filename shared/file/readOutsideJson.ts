import { fail, type Result } from '../result';
import { pathText } from './expectation';
import { depthCap, endOfString, readJson, type JsonProblem } from './readJson';

export interface OutsideJsonCaps {
  /** In UTF-8. */
  readonly bytes: number;
  /** Values of every kind, lists and objects among them. */
  readonly values: number;
}

export type OutsideJsonProblem =
  | JsonProblem
  | { readonly code: 'json-too-many'; readonly capValues: number }
  /** JSON, but not as anybody should send it: where, and what was expected there. */
  | { readonly code: 'json-doubtful'; readonly path: string; readonly expected: string };

/**
 * The way from the text of a file from outside to a JSON value. Beyond size and depth it settles, before anything is
 * parsed, what a parser would let through silently: more values than anybody can have written, a field named twice
 * (the last one would win), `__proto__` as a field, and text that no other program can take (halves of characters, NUL).
 */
export function readOutsideJson(text: string, caps: OutsideJsonCaps): Result<unknown, OutsideJsonProblem> {
  if (text.length > caps.bytes) return fail({ code: 'json-too-large', capBytes: caps.bytes });
  const doubt = scan(text, caps);
  return doubt === null ? readJson(text, caps.bytes) : fail(doubt);
}

/** A list or object that the scan is inside of. */
interface Frame {
  /** Null for a list. */
  readonly fields: Set<string> | null;
  /** A string that comes now names a field. */
  isFieldNext: boolean;
  /** The field or the place that is being read. */
  at: PropertyKey;
}

const halfCharacter = /\p{Cs}/u;
const unsound = /[\0\p{Cs}]/u;

/**
 * Walks over the text once without keeping any of it. What is not JSON is walked over too: the parser refuses it
 * afterwards, and the walk itself must only never stumble.
 */
function scan(text: string, caps: OutsideJsonCaps): OutsideJsonProblem | null {
  const frames: Frame[] = [];
  const hasHalves = halfCharacter.test(text);
  let values = 1;
  const doubtful = (expected: string): OutsideJsonProblem => ({
    code: 'json-doubtful',
    path: pathText(frames.map(({ at }) => at)),
    expected,
  });
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    const frame = frames.at(-1);
    if (unit === '"') {
      const end = endOfString(text, index);
      if (end === -1) return null;
      const words = decoded(text.slice(index + 1, end));
      if (words === null) return null;
      if (frame?.fields && frame.isFieldNext) {
        frame.isFieldNext = false;
        frame.at = words;
        if (frame.fields.has(words)) return doubtful('each field once');
        if (words === '__proto__') return doubtful('no field of this name');
        frame.fields.add(words);
      }
      const mayBeUnsound = hasHalves || text.slice(index, end).includes('\\u');
      if (mayBeUnsound && unsound.test(words)) return doubtful('text without NUL and halves of characters');
      index = end;
    } else if (unit === '{' || unit === '[') {
      values += 1;
      frames.push({ fields: unit === '{' ? new Set() : null, isFieldNext: true, at: unit === '{' ? '' : 0 });
      if (frames.length > depthCap) return { code: 'json-too-deep', capDepth: depthCap };
    } else if (unit === '}' || unit === ']') frames.pop();
    else if (unit === ',') {
      values += 1;
      if (frame?.fields) frame.isFieldNext = true;
      else if (frame) frame.at = Number(frame.at) + 1;
    }
    if (values > caps.values) return { code: 'json-too-many', capValues: caps.values };
  }
  return null;
}

/** What a string says; null where it is none that a parser takes. */
function decoded(raw: string): string | null {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return null;
  }
}
