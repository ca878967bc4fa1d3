import { describe, expect, it } from 'vitest';
import { decodeJpeg, encodeJpeg, encodePng } from '#workbench/images/codecs';
import type { Images } from '#workbench/images/imageProcess';
import { createPicturesForPrint, type GivenPictures } from '#workbench/picturesForPrint';
import { imagesHere } from '../support/imagesHere';
import { png } from './images/pictures';

const noise = (width: number, height: number) => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 1) data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24;
  return { data, width, height };
};

const one = (bytes: Uint8Array): GivenPictures => ({
  names: ['it'],
  read: () => Promise.resolve(bytes),
});

async function printed(bytes: Uint8Array) {
  return (await createPicturesForPrint(imagesHere).prepare(one(bytes), undefined))['it'];
}

describe('A picture for print', () => {
  it('has no more pixels than paper shows, however large the photograph', { timeout: 60_000 }, async () => {
    const photograph = await encodePng(noise(2400, 1800));
    expect(photograph.length).toBeGreaterThan(5_000_000);
    const image = await printed(photograph);
    expect(image).toMatchObject({ mediaType: 'image/jpeg', width: 1112, height: 834 });
    expect(image?.bytes.length).toBeLessThan(1_500_000);
  });

  it('keeps its pixels where it is small', async () => {
    expect(await printed(await encodeJpeg(noise(500, 80)))).toMatchObject({ width: 500, height: 80 });
  });

  it('stands on white where it can be seen through', async () => {
    const clear = { ...noise(8, 8), data: new Uint8ClampedArray(8 * 8 * 4) };
    const image = await printed(await encodePng(clear));
    const { data } = await decodeJpeg(image?.bytes ?? new Uint8Array());
    expect(Math.min(...data)).toBeGreaterThan(250);
  });

  it('is missing where it cannot be read', async () => {
    expect(await printed(new Uint8Array(png()).slice(0, 50))).toBeUndefined();
    expect(
      await printed(new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))),
    ).toBeUndefined();
  });

  it('is read and made once, and had again at once until it is to be forgotten', async () => {
    const did: string[] = [];
    const images: Images = {
      reencode: (...given) => {
        did.push('made');
        return imagesHere.reencode(...given);
      },
    };
    const { forget, prepare } = createPicturesForPrint(images);
    const bytes = new Uint8Array(png({ width: 600, height: 300 }));
    const given: GivenPictures = {
      names: ['it'],
      read: () => {
        did.push('read');
        return Promise.resolve(bytes);
      },
    };
    const first = await prepare(given, undefined);
    expect(await prepare(given, undefined)).toEqual(first);
    expect(did).toEqual(['read', 'made']);
    forget();
    await prepare(given, undefined);
    expect(did).toEqual(['read', 'made', 'read', 'made']);
  });

  it('is not even read once nobody waits for it', async () => {
    const read = () => Promise.reject(new Error('it was read'));
    const { prepare } = createPicturesForPrint(imagesHere);
    expect(await prepare({ names: ['it'], read }, AbortSignal.abort())).toEqual({});
  });
});
