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
}
