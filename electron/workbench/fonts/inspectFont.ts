import type { FontProblem } from '#shared/report/fontProblem';
import { fail, ok, type Result } from '#shared/result';

export const fontLimits = { fileMb: 8, unpackedMb: 30, tables: 64 } as const;
const megabyte = 1024 * 1024;

export type FontKind = 'ttf' | 'otf' | 'woff2';

const kinds: Readonly<Record<string, FontKind>> = {
  '\0\x01\0\0': 'ttf',
  true: 'ttf',
  OTTO: 'otf',
  wOF2: 'woff2',
};
const collection = 'ttcf';
/** Where a WOFF2 file says what it packs, how many tables, and how large they are unpacked. */
const woff2 = { flavour: 4, tables: 12, unpackedBytes: 16, headerBytes: 48 } as const;
/** Where the others say how many tables they have. */
const tableCountAt = 4;

/**
 * Looks at a typeface without parsing it: what it is by its content, whatever its name says, and how large it claims
 * to be. Cheap enough for the workbench's own process. Refuses what no process should be started for.
 */
export function inspectFont(given: Uint8Array): Result<FontKind, FontProblem> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length > fontLimits.fileMb * megabyte)
    return fail({ code: 'font-too-large', limitMb: fontLimits.fileMb });
  const tag = bytes.toString('latin1', 0, 4);
  if (tag === collection) return fail({ code: 'font-collection' });
  const kind = kinds[tag];
  if (kind === undefined) return fail({ code: 'font-kind-unknown' });
  if (bytes.length < woff2.headerBytes) return fail({ code: 'font-damaged' });
  const tables = bytes.readUInt16BE(kind === 'woff2' ? woff2.tables : tableCountAt);
  if (tables === 0 || tables > fontLimits.tables) return fail({ code: 'font-damaged' });
  if (kind !== 'woff2') return ok(kind);
  if (bytes.toString('latin1', woff2.flavour, woff2.flavour + 4) === collection)
    return fail({ code: 'font-collection' });
  return bytes.readUInt32BE(woff2.unpackedBytes) > fontLimits.unpackedMb * megabyte
    ? fail({ code: 'font-too-large', limitMb: fontLimits.unpackedMb })
    : ok(kind);
}
