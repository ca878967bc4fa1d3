import { fail, ok, type Result } from '../result';

/** Deeper than anything we write, and far below where a JSON writer or a process boundary gives up. */
export const depthCap = 64;

export type JsonProblem =
  | { readonly code: 'json-too-large'; readonly capBytes: number }
  | { readonly code: 'json-too-deep'; readonly capDepth: number }
  | { readonly code: 'json-malformed' };

/**
 * The only way from text to a JSON value: size (in UTF-8 bytes) and depth are settled before parsing, because a
 * parser accepts nesting that nothing later can write or send again. One leading byte order mark is ignored.
 */
export function readJson(text: string, capBytes: number): Result<unknown, JsonProblem> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.length > capBytes) return fail({ code: 'json-too-large', capBytes });
  // No UTF-16 unit takes more than three bytes, so only a text near the cap must be counted.
  if (source.length * 3 > capBytes && bytesOf(source) > capBytes)
    return fail({ code: 'json-too-large', capBytes });
  if (depthOf(source) > depthCap) return fail({ code: 'json-too-deep', capDepth: depthCap });
  try {
    return ok(JSON.parse(source) as unknown);
  } catch {
    // The parser's message quotes the text, which may be a client's.
    return fail({ code: 'json-malformed' });
  }
}

const quote = 0x22;
const backslash = 0x5c;

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += utf8Bytes(text.charCodeAt(index));
  return bytes;
}

/** Deepest nesting outside strings; valid for every text that is JSON at all. Strings are leapt over. */
function depthOf(text: string): number {
  let level = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === quote) {
      index = endOfString(text, index);
      if (index === -1) return depth;
    } else if (unit === 0x7b || unit === 0x5b) depth = Math.max(depth, (level += 1));
    else if (unit === 0x7d || unit === 0x5d) level -= 1;
  }
  return depth;
}

/** Where the string that opens at a quote is closed: by a quote after an even number of backslashes. -1: nowhere. */
export function endOfString(text: string, opensAt: number): number {
  for (let at = text.indexOf('"', opensAt + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text.charCodeAt(first - 1) === backslash) first -= 1;
    if ((at - first) % 2 === 0) return at;
  }
  return -1;
}

/** A surrogate pair is four bytes, two for each half. */
function utf8Bytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
