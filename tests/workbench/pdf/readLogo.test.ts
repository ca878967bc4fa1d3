import { describe, expect, it } from 'vitest';
import { readLogo } from '#workbench/pdf/readLogo';
import { jpeg, png, pngWithFalsePalette } from './pictures';

describe('a logo', () => {
  it('is taken as PNG with its size', () => {
    expect(readLogo(png({ width: 30, height: 20 }))).toMatchObject({
      ok: true,
      value: { mediaType: 'image/png', width: 30, height: 20 },
    });
  });

  it('is taken as JPEG with its size', () => {
    expect(readLogo(jpeg)).toMatchObject({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 1, height: 1 },
    });
  });

  it.each([
    ['another kind of file', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-png-or-jpeg'],
    ['an empty file', Buffer.alloc(0), 'not-png-or-jpeg'],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1), 'too-large'],
    ['more than 4000 pixels a side', png({ width: 4001, height: 1 }), 'too-many-pixels'],
    ['a file that ends early', png().subarray(0, 60), 'damaged'],
    ['a palette longer than the file', pngWithFalsePalette(), 'damaged'],
    ['fewer pixels than promised', png({ height: 40, rows: 3 }), 'damaged'],
    ['more pixels than promised', png({ height: 2, rows: 400 }), 'damaged'],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9]), 'damaged'],
  ])('is refused: %s', (_, bytes, reason) => {
    expect(readLogo(bytes)).toEqual({ ok: false, problem: reason });
  });

  it('is refused when a single byte of it was changed', () => {
    const whole = png({ width: 8, height: 8 });
    for (let at = 8; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      expect(readLogo(changed).ok).toBe(false);
    }
  });
});
