import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImageProblem } from '#shared/report/imageProblem';
import { forkChild } from '#workbench/child/forkChild';
import type { SpawnChild } from '#workbench/child/limitedChild';
import { residentMemoryMb } from '#workbench/child/residentMemory';
import { decodeJpeg, decodePng, encodeJpeg } from '#workbench/images/codecs';
import type { ImageAnswer, ImageJob, ReencodedImage } from '#workbench/images/imageJob';
import { createImages, imageProcessLimits } from '#workbench/images/imageProcess';
import { buildChild, type BuiltChild } from '../../support/buildChild';
import {
  chunk,
  jpeg,
  losslessWebp,
  png,
  pngOf,
  pngWithFalsePalette,
  webp,
  withOrientation,
} from './pictures';

let built: BuiltChild;
let spawn: SpawnChild<ImageJob, ImageAnswer>;
let started = 0;
let mostMb = 0;
const running = new Set<unknown>();
beforeAll(async () => {
  built = await buildChild('images');
  const fork = forkChild<ImageJob, ImageAnswer>(built.file);
  // The real processes, counted, with a look at their memory beside the program's own.
  spawn = (limits) => {
    started += 1;
    const child = fork(limits);
    running.add(child);
    const look = setInterval(() => {
      const pid = child.pid();
      if (pid !== null) mostMb = Math.max(mostMb, residentMemoryMb(pid) ?? 0);
    }, 10);
    child.onEnd(() => {
      clearInterval(look);
      running.delete(child);
    });
    return child;
  };
});
afterAll(() => built.remove());

const reencode = (bytes: Uint8Array, longSidePx = 4000) =>
  createImages(spawn).reencode(new Uint8Array(bytes), { longSidePx });

async function taken(bytes: Uint8Array, longSidePx?: number): Promise<ReencodedImage> {
  const image = await reencode(bytes, longSidePx);
  if (!image.ok) throw new Error(image.problem.code);
  return image.value;
}

describe('a picture is made anew', () => {
  it.each([
    ['PNG', png({ width: 30, height: 20 }), 'image/png', 30, 20],
    ['JPEG', jpeg, 'image/jpeg', 6, 4],
    ['WebP with loss', webp, 'image/jpeg', 6, 4],
    ['WebP without loss', losslessWebp, 'image/png', 6, 4],
  ] as const)('from a %s', async (_, bytes, mediaType, width, height) => {
    const image = await taken(bytes);
    expect(image).toMatchObject({ mediaType, width, height });
    const pixels = await (mediaType === 'image/png' ? decodePng : decodeJpeg)(image.bytes);
    expect(pixels).toMatchObject({ width, height });
  });

  it('from an SVG, as an SVG', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2" onload="x"/></svg>';
    const image = await taken(Buffer.from(svg));
    expect(image).toMatchObject({ mediaType: 'image/svg+xml', width: 1000, height: 500 });
    expect(Buffer.from(image.bytes).toString()).not.toContain('onload');
  });

  it('without where and when it was taken, and upright', async () => {
    const secret = 'GPS 52.5200 N 13.4050 E';
    const image = await taken(withOrientation(jpeg, 6, secret));
    expect(Buffer.from(image.bytes).includes('GPS')).toBe(false);
    expect(image).toMatchObject({ width: 4, height: 6 });
    const { data } = await decodeJpeg(image.bytes);
    // Blue was on the left; turned a quarter clockwise it is at the top.
    expect(data[2]).toBeGreaterThan(150);
    expect(data[(5 * 4 + 1) * 4]).toBeGreaterThan(150);
  });

  it('without the notes inside a PNG', async () => {
    const note = chunk('tEXt', Buffer.from('Comment\0made by Anna Secret'));
    const whole = png();
    const image = await taken(Buffer.concat([whole.subarray(0, 33), note, whole.subarray(33)]));
    expect(Buffer.from(image.bytes).includes('Secret')).toBe(false);
  });

  it('no larger than it is printed, in its proportions', async () => {
    expect(await taken(png({ width: 1000, height: 400 }), 100)).toMatchObject({ width: 100, height: 40 });
    expect(await taken(png({ width: 5000, height: 2 }))).toMatchObject({ width: 4000, height: 2 });
  });

  it('leaves no process behind', async () => {
    await taken(png());
    expect(running.size).toBe(0);
  });
});

const generous = { seconds: 30, mb: 1_100 } as const;

describe('a hostile picture costs a refusal, in bounded time and memory', () => {
  const size = (width: number, height: number) =>
    pngOf({ width, height, packed: deflateSync(Buffer.alloc(10)) });
  const cases: readonly (readonly [string, () => Uint8Array, ImageProblem['code']])[] = [
    ['another kind of file', () => Buffer.from('GIF89a'), 'image-kind-unknown'],
    ['an empty file', () => Buffer.alloc(0), 'image-kind-unknown'],
    ['a page named like a picture', () => Buffer.from('<html><script/></html>'), 'image-kind-unknown'],
    ['a file beyond the cap', () => Buffer.concat([png(), Buffer.alloc(21 << 20)]), 'image-too-large'],
    ['an SVG beyond the cap', () => Buffer.from(`<svg>${' '.repeat(1 << 20)}</svg>`), 'image-too-large'],
    ['12,000 by 12,000 pixels', () => size(12_000, 12_000), 'image-too-many-pixels'],
    ['four billion pixels a side', () => size(0xffffffff, 0xffffffff), 'image-too-many-pixels'],
    ['no pixels', () => size(0, 5), 'image-damaged'],
    ['a palette that is longer than the file', pngWithFalsePalette, 'image-damaged'],
    ['a PNG that ends early', () => png().subarray(0, 60), 'image-damaged'],
    ['a PNG with fewer rows than promised', () => png({ height: 40, rows: 3 }), 'image-damaged'],
    ['a PNG with a broken checksum', () => flipped(png(), 50), 'image-damaged'],
    [
      'alpha that does not unpack',
      () => pngOf({ width: 9, height: 9, packed: Buffer.from('no zlib') }),
      'image-damaged',
    ],
    ['a JPEG that ends early', () => jpeg.subarray(0, jpeg.length - 2), 'image-damaged'],
    [
      'a JPEG without a frame',
      () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9]),
      'image-damaged',
    ],
    ['a JPEG in CMYK', () => cmyk(jpeg), 'image-not-rgb'],
    ['a WebP that ends early', () => webp.subarray(0, 40), 'image-damaged'],
    ['a drawing that doubles itself', () => Buffer.from(doubling(18)), 'image-svg-too-complex'],
  ];
  it.each(cases)('%s', async (_, make, code) => {
    mostMb = 0;
    const begun = performance.now();
    expect(await reencode(make())).toMatchObject({ ok: false, problem: { code } });
    expect(performance.now() - begun).toBeLessThan(generous.seconds * 1_000);
    expect(mostMb).toBeLessThan(generous.mb);
    expect(running.size).toBe(0);
  });

  it('too many pixels start no process at all', async () => {
    started = 0;
    await reencode(size(12_000, 12_000));
    expect(started).toBe(0);
  });

  it('pixels that unpack to far more than promised are cut off or refused', async () => {
    const bomb = pngOf({ width: 4, height: 4, packed: deflateSync(Buffer.alloc(300 << 20)) });
    mostMb = 0;
    const answer = await reencode(bomb);
    if (answer.ok) expect(answer.value).toMatchObject({ width: 4, height: 4 });
    expect(mostMb).toBeLessThan(generous.mb);
  });

  it('the largest that is taken stays within the memory watch', async () => {
    const packed = deflateSync(Buffer.alloc(5_000 * (1 + 8_000 * 4)));
    mostMb = 0;
    expect(await taken(pngOf({ width: 8_000, height: 5_000, packed }), 1_600)).toMatchObject({
      width: 1_600,
    });
    expect(mostMb).toBeLessThan(generous.mb);
  }, 60_000);

  it.each(['png', 'jpeg', 'webp'] as const)(
    'a %s with a changed byte is a picture or a refusal, never more',
    async (kind) => {
      const sound = { png: png({ width: 8, height: 8 }), jpeg, webp }[kind];
      const step = Math.ceil(sound.length / 6);
      for (let at = 12; at < sound.length; at += step) {
        const answer = await reencode(flipped(sound, at));
        if (!answer.ok)
          expect(answer.problem.code).toMatch(/^image-(damaged|kind-unknown|too-many-pixels|too-costly)$/);
      }
      expect(running.size).toBe(0);
    },
    60_000,
  );
});

describe('the process that looks at pictures', () => {
  const photograph = async () =>
    encodeJpeg({ data: new Uint8ClampedArray(2_000 * 2_000 * 4), width: 2_000, height: 2_000 });

  it('is killed when its time is up', async () => {
    const images = createImages(spawn, { ...imageProcessLimits, timeLimitMs: 40 });
    expect(await images.reencode(await photograph())).toEqual({
      ok: false,
      problem: { code: 'image-too-costly' },
    });
    expect(running.size).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')(
    'is killed when it holds too much memory (only Linux tells how much)',
    async () => {
      const images = createImages(spawn, { ...imageProcessLimits, memoryLimitMb: 30 });
      expect(await images.reencode(await photograph())).toEqual({
        ok: false,
        problem: { code: 'image-too-costly' },
      });
    },
  );

  it('is killed within a second when it is cancelled', async () => {
    const cancel = new AbortController();
    const answer = createImages(spawn).reencode(await photograph(), { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 60);
    expect(await answer).toEqual({ ok: false, problem: { code: 'image-cancelled' } });
    expect(running.size).toBe(0);
  });

  it('that cannot work at all says so', async () => {
    const images = createImages(forkChild(`${built.folder}/no-such-file.js`));
    expect(await images.reencode(png())).toMatchObject({ ok: false, problem: { code: 'image-crashed' } });
  });
});

function flipped(sound: Buffer, at: number): Buffer {
  const changed = Buffer.from(sound);
  changed[at] = (changed[at] ?? 0) ^ 0x11;
  return changed;
}

/** The number of colours in the frame header set to four. */
function cmyk(sound: Buffer): Buffer {
  const changed = Buffer.from(sound);
  changed[changed.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4;
  return changed;
}

function doubling(levels: number): string {
  const groups = Array.from(
    { length: levels },
    (_, level) => `<g id="u${level + 1}"><use href="#u${level}"/><use href="#u${level}"/></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path id="u0" d="M0 0h1"/>${groups.join('')}<use href="#u${levels}"/></svg>`;
}
