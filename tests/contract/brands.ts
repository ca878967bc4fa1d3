import { expect, it } from 'vitest';
import { liberation } from '../support/testTypefaces';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';
import { onePixelPng } from './pictures';

/** A brand, its logo and its typeface. */
export function brands({ take }: Caller, ids: JobIds): void {
  it('saves a brand, and its logo when it is a picture', async () => {
    const brand = await take('brands.save', {
      name: 'Lotrecht Partners',
      colour: '#1f4e79',
      paper: 'Letter',
      footer: 'Lotrecht GmbH',
      confidentiality: 'Not for circulation',
      logo: { base64: onePixelPng },
    });
    ids.brand = brand.id;
    expect(brand).toMatchObject({
      paper: 'Letter',
      footer: 'Lotrecht GmbH',
      confidentiality: 'Not for circulation',
    });
    expect(brand.logo).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 });
    const prepared = await take('brands.prepareLogo', { base64: onePixelPng });
    expect(await take('brands.readLogo', { id: brand.id })).toBe(`data:image/png;base64,${prepared.base64}`);
    const renamed = await take('brands.save', { id: brand.id, name: 'Lotrecht', colour: '#1f4e79' });
    expect(renamed.logo).toEqual(brand.logo);
    expect(await take('brands.list', {})).toEqual([renamed]);
  });

  it('keeps the typeface of a brand through other changes, and forgets it on demand', async () => {
    const [regular, bold] = (['Regular', 'Bold'] as const).map((cut) => ({
      base64: Buffer.from(liberation(cut)).toString('base64'),
    }));
    if (regular === undefined || bold === undefined) throw new Error('no typeface to take');
    expect(await take('brands.prepareFace', regular)).toMatchObject({
      family: 'Liberation Sans',
      weight: 400,
      style: 'normal',
    });
    const id = ids.brand;
    const same = { id, name: 'Lotrecht', colour: '#1f4e79' };
    const saved = await take('brands.save', { ...same, typeface: { regular, bold } });
    expect(saved.typeface).toMatchObject({
      regular: { family: 'Liberation Sans', weight: 400 },
      bold: { family: 'Liberation Sans', weight: 700 },
    });
    expect((await take('brands.save', same)).typeface).toEqual(saved.typeface);
    expect((await take('brands.save', { ...same, typeface: null })).typeface).toBeUndefined();
    await take('brands.save', { ...same, typeface: { regular, bold } });
  });

  it('draws the cover and a page of a brand that nobody has saved', async () => {
    const pages = await take('brands.preview', {
      id: ids.brand,
      name: 'Unsaved',
      colour: '#b5446e',
      cover: 'full',
      logoOnDark: { base64: onePixelPng },
      job: 'brand-pages',
      language: 'de',
    });
    expect(pages.shown).toEqual([1, 3]);
    expect(Buffer.from(pages.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const cover = await take('brands.preview', {
      id: ids.brand,
      name: 'Lotrecht',
      colour: '#1f4e79',
      isCoverOnly: true,
      job: 'brand-cover',
      language: 'en',
    });
    expect(cover.shown).toEqual([1]);
    expect((await take('brands.list', {})).map(({ name }) => name)).toEqual(['Lotrecht']);
  });

  it('duplicates a brand, hands it out, says who uses it, and takes a removal back', async () => {
    const copy = await take('brands.duplicate', { id: ids.brand, name: 'Lotrecht, board' });
    const [original] = await take('brands.list', {});
    expect(copy).toEqual({ ...original, id: copy.id, name: 'Lotrecht, board' });
    expect((await take('brands.export', { id: copy.id })).kind).not.toBe('cancelled');
    expect(await take('brands.uses', { id: copy.id })).toEqual([]);
    await take('brands.remove', { id: copy.id });
    expect(await take('brands.undoRemove', { id: copy.id })).toEqual(copy);
    await take('brands.remove', { id: copy.id });
    expect(await take('brands.list', {})).toEqual([original]);
  });
}
