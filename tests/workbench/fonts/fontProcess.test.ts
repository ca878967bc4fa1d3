import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontProblem } from '#shared/report/fontProblem';
import { forkChild } from '#workbench/child/forkChild';
import { createFonts, type Fonts } from '#workbench/fonts/fontProcess';
import { inspectFont } from '#workbench/fonts/inspectFont';
import { buildChild, type BuiltChild } from '../../support/buildChild';
import { seededNumbers } from '../../faults/disk/seededNumbers';

const locate = createRequire(import.meta.url).resolve;
const ttf = readFileSync(locate('@expo-google-fonts/inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf'));
const woff2 = readFileSync(locate('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));

/** Damaged typefaces, each read in a process of its own; `npm run fuzz` reads more. */
const damagedFonts = process.env['npm_lifecycle_event'] === 'fuzz' ? 150 : 24;

let built: BuiltChild;
let fonts: Fonts;
beforeAll(async () => {
  built = await buildChild('images');
  fonts = createFonts(forkChild(built.file));
});
afterAll(() => built.remove());

describe('a typeface from outside', () => {
  it('says its family, weight, style and the characters it has', async () => {
    const read = await fonts.read(new Uint8Array(ttf));
    if (!read.ok) throw new Error(read.problem.code);
    const { family, weight, style, coverage } = read.value;
    expect(family).toMatch(/^Inter/);
    expect({ weight, style }).toEqual({ weight: 600, style: 'italic' });
    const has = (character: string) =>
      coverage.some(([first, last]) => {
        const code = character.codePointAt(0) ?? 0;
        return first <= code && code <= last;
      });
    expect(['A', 'ß', 'Ł', 'Ω', 'Ж', '漢'].map(has)).toEqual([true, true, true, true, true, false]);
  });

  it('is unpacked from WOFF2, so that a report can use it', async () => {
    const read = await fonts.read(new Uint8Array(woff2));
    if (!read.ok) throw new Error(read.problem.code);
    expect(inspectFont(read.value.bytes)).toEqual({ ok: true, value: 'ttf' });
    expect(await fonts.read(read.value.bytes)).toMatchObject({ ok: true, value: { style: 'normal' } });
  });

  it('shows a few of its letters as outlines, which need no typeface to be drawn', async () => {
    const read = await fonts.read(new Uint8Array(ttf));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.specimen.path).toMatch(/^M[-\d. ]+[MLQCZ\d. -]+Z$/);
    expect(read.value.specimen.viewBox).toMatch(/^0 -\d+ \d+ \d+$/);
  });

  it('is refused if its maker keeps it out of documents', async () => {
    expect(await fonts.read(new Uint8Array(keptOutOfDocuments(ttf)))).toMatchObject({
      ok: false,
      problem: { code: 'font-not-for-documents', family: expect.stringMatching(/^Inter/) as string },
    });
  });
});

describe('a hostile typeface costs a refusal', () => {
  const cases: readonly (readonly [string, () => Uint8Array, FontProblem['code']])[] = [
    ['an empty file', () => Buffer.alloc(0), 'font-kind-unknown'],
    [
      'another kind of file',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'font-kind-unknown',
    ],
    ['a file beyond the cap', () => Buffer.concat([ttf, Buffer.alloc(11 << 20)]), 'font-too-large'],
    ['a collection', () => Buffer.concat([Buffer.from('ttcf'), ttf]), 'font-collection'],
    ['a collection inside WOFF2', () => changed(woff2, 4, Buffer.from('ttcf')), 'font-collection'],
    [
      'WOFF2 that unpacks to gigabytes',
      () => changed(woff2, 16, Buffer.from('ffffffff', 'hex')),
      'font-too-large',
    ],
    ['sixty thousand tables', () => changed(ttf, 4, Buffer.from('ffff', 'hex')), 'font-damaged'],
    ['a header and nothing else', () => ttf.subarray(0, 60), 'font-damaged'],
    ['half a file', () => ttf.subarray(0, ttf.length >> 1), 'font-damaged'],
    ['half a WOFF2', () => woff2.subarray(0, woff2.length >> 1), 'font-damaged'],
  ];
  it.each(cases)('%s', async (_, make, code) => {
    expect(await fonts.read(new Uint8Array(make()))).toMatchObject({ ok: false, problem: { code } });
  });

  it(
    `of ${damagedFonts} damaged ones each is read or refused`,
    async () => {
      const below = seededNumbers(1);
      const codes = new Map<string, number>();
      for (let round = 0; round < damagedFonts; round += 1) {
        const bytes = new Uint8Array(round % 3 === 0 ? woff2 : ttf);
        // Half of the changes hit the header and the table directory, where a file is most easily led astray.
        for (let times = 1 + below(8); times > 0; times -= 1)
          bytes[below(2) === 0 ? below(600) : below(bytes.length)] = below(256);
        const read = await fonts.read(bytes);
        const code = read.ok ? 'read' : read.problem.code;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      process.stdout.write(`fonts: ${JSON.stringify(Object.fromEntries(codes))}\n`);
      expect([...codes.keys()].filter((code) => code === 'font-crashed')).toEqual([]);
    },
    60_000 + damagedFonts * 4_000,
  );

  it('that takes too long is stopped', async () => {
    const hurried = createFonts(forkChild(built.file), {
      timeLimitMs: 20,
      heapLimitMb: 256,
      memoryLimitMb: 1024,
    });
    expect(await hurried.read(new Uint8Array(ttf))).toEqual({
      ok: false,
      problem: { code: 'font-too-costly' },
    });
  });
});

/** The same with `fsType` of its `OS/2` table set to restricted embedding. */
function keptOutOfDocuments(sound: Buffer): Buffer {
  const entry = sound.indexOf('OS/2', 0, 'latin1');
  return changed(sound, sound.readUInt32BE(entry + 8) + 8, Buffer.from('0002', 'hex'));
}

function changed(sound: Buffer, at: number, piece: Buffer): Buffer {
  const result = Buffer.from(sound);
  piece.copy(result, at);
  return result;
}
