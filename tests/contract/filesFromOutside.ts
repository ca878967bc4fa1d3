import { expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { liberation } from '../support/testTypefaces';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';
import { png } from '../workbench/images/pictures';
import { onePixelPng } from './pictures';

/** What goes out as a file and comes in through the gate: looked at, taken in, taken back. */
export function filesFromOutside({ take, refused, fetch, reopen }: Caller, ids: JobIds): void {
  const counts = async () => [
    (await take('clients.list', {})).length,
    (await take('engagements.list', {})).length,
    (await take('templates.list', {})).length,
    (await take('brands.list', {})).length,
  ];
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  /** The client with a logo for the time being, and a container that brings it along. */
  const containerWithLogo = async () => {
    const [client] = await take('clients.list', {});
    if (client === undefined) throw new Error('no client');
    const { id, name, sector } = client;
    const own = { id, name, ...(sector === undefined ? {} : { sector }) };
    await take('clients.update', { ...own, logo: { base64: onePixelPng } });
    const shown = await take('clients.readLogo', { id });
    const { delivery } = await take('exchange.exportContainer', { engagement: ids.engagement });
    const bytes = new Uint8Array(await fetch(delivery));
    return { bytes, own, shown };
  };

  it('exports a container, says what it holds, and knows it again when it is looked at', async () => {
    const exported = await take('exchange.exportContainer', { engagement: ids.engagement });
    const bytes = new Uint8Array(await fetch(exported.delivery));
    expect(exported).toMatchObject({ respondents: 1, attachments: 0, sizeBytes: bytes.length });
    const before = await counts();
    const preview = await take('imports.preview', { fileName: 'alfa.plumbline', bytes });
    expect(preview).toMatchObject({
      fileName: 'alfa.plumbline',
      sizeBytes: bytes.length,
      content: {
        kind: 'engagement',
        isContainer: true,
        client: 'here',
        template: { state: 'here' },
        respondents: 1,
        answers: exported.answers,
        alike: { engagement: ids.engagement, isSameOrigin: true, comparison: { isIdentical: true } },
      },
    });
    await take('imports.drop', { import: preview.import });
    expect(await refused('imports.commit', { import: preview.import })).toEqual({ code: 'import-gone' });
    expect(await counts()).toEqual(before);
  });

  it('imports a container beside what is here, and takes it back after a restart', async () => {
    const { delivery } = await take('exchange.exportContainer', { engagement: ids.engagement });
    const bytes = new Uint8Array(await fetch(delivery));
    const before = await counts();
    const preview = await take('imports.preview', { fileName: 'alfa.plumbline', bytes });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'engagement') throw new Error(imported.kind);
    const { engagement } = imported;
    expect(engagement).not.toBe(ids.engagement);
    expect(await counts()).not.toEqual(before);
    await reopen();
    expect(await take('imports.isUnchanged', { engagement })).toBe(true);
    expect(await take('imports.undo', { engagement })).toBe('removed');
    expect(await counts()).toEqual(before);
  });

  it('brings the logo of a client along, and the engagement without one that is no picture', async () => {
    const { bytes, own, shown } = await containerWithLogo();
    const { id, name } = own;
    // Under another name here the client in the file is a new one.
    await take('clients.update', { ...own, name: 'Renamed', logo: null });
    const preview = await take('imports.preview', { fileName: 'alfa.plumbline', bytes });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'engagement') throw new Error(imported.kind);
    const brought = (await take('clients.list', {})).find((each) => each.name === name);
    expect(await take('clients.readLogo', { id: brought?.id ?? '' })).toBe(shown);
    await take('imports.undo', { engagement: imported.engagement });
    await take('clients.update', own);

    const plain = await fetch(await take('exchange.export', { engagement: ids.engagement }));
    const file = JSON.parse(Buffer.from(plain).toString('utf8')) as { client: object };
    expect(file.client).not.toHaveProperty('logo');
    const logo = { base64: 'bm8gcGljdHVyZQ==' };
    const broken = json({ ...file, client: { ...file.client, logo } });
    const seen = await take('imports.preview', { fileName: 'alfa.json', bytes: broken });
    expect(seen.content).toMatchObject({ client: 'here', isLogoLeftOut: true });
    const without = await take('imports.commit', { import: seen.import });
    expect(await take('clients.readLogo', { id })).toBeNull();
    if (without.kind === 'engagement') await take('imports.undo', { engagement: without.engagement });
  });

  it('gives the logo to a client that is here without one, never in place of another, and takes it back', async () => {
    const { bytes, own, shown } = await containerWithLogo();
    const { id } = own;
    const imported = async () => {
      const preview = await take('imports.preview', { fileName: 'alfa.plumbline', bytes });
      const taken = await take('imports.commit', { import: preview.import });
      if (taken.kind !== 'engagement') throw new Error(taken.kind);
      return { content: preview.content, engagement: taken.engagement };
    };

    const beside = await imported();
    expect(beside.content).toMatchObject({ client: 'here' });
    expect(await take('imports.undo', { engagement: beside.engagement })).toBe('removed');
    expect(await take('clients.readLogo', { id })).toBe(shown);

    await take('clients.update', { ...own, logo: null });
    const filling = await imported();
    expect(filling.content).toMatchObject({ client: 'getsLogo' });
    expect(await take('clients.readLogo', { id })).toBe(shown);
    expect(await take('imports.undo', { engagement: filling.engagement })).toBe('removed');
    expect(await take('clients.readLogo', { id })).toBeNull();

    // A logo that somebody chose since is theirs.
    const again = await imported();
    const logo = { base64: png({ width: 3, height: 3 }).toString('base64') };
    const chosen = (await take('clients.update', { ...own, logo })).logo;
    expect(await take('imports.undo', { engagement: again.engagement })).toBe('removed');
    expect((await take('clients.list', {})).find((each) => each.id === id)?.logo).toEqual(chosen);
    await take('clients.update', { ...own, logo: null });
  });

  it('puts an import that was changed since into the bin', async () => {
    const { delivery } = await take('exchange.exportContainer', { engagement: ids.engagement });
    const bytes = new Uint8Array(await fetch(delivery));
    const preview = await take('imports.preview', { fileName: 'alfa.plumbline', bytes });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'engagement') throw new Error(imported.kind);
    const { engagement } = imported;
    await take('facts.record', { engagement, fact: 'pm', value: 9 });
    expect(await take('imports.isUnchanged', { engagement })).toBe(false);
    expect(await take('imports.undo', { engagement })).toBe('binned');
    await take('engagements.purge', { engagement });
  });

  it('exports answers and recommendations as tables without names', async () => {
    for (const table of ['answers', 'recommendations'] as const) {
      const bytes = await fetch(await take('exchange.exportTable', { engagement: ids.engagement, table }));
      expect(Buffer.from(bytes).toString('utf8')).toMatch(/^\ufeff"(respondent|id)",/);
    }
  });

  it('exports a template, and imports it under another id as a new one', async () => {
    const bytes = await fetch(await take('templates.export', ids.own));
    const file = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>;
    const same = await take('imports.preview', { fileName: 'own.template.json', bytes: json(file) });
    expect(same.content).toMatchObject({ kind: 'template', state: 'same', template: ids.own });
    const other = { ...file, id: 'from-elsewhere' };
    const preview = await take('imports.preview', { fileName: 'other.template.json', bytes: json(other) });
    expect(preview.content).toMatchObject({ kind: 'template', state: 'new' });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'template') throw new Error(imported.kind);
    expect(await take('templates.read', imported.template)).toMatchObject({ id: 'from-elsewhere' });
    expect(await take('imports.undo', { template: imported.template })).toBe('removed');
    expect(await refused('templates.read', imported.template)).toMatchObject({ code: 'template-unknown' });
  });

  it('keeps a template as it is when another one comes under its version, and makes a copy', async () => {
    const template = await take('templates.read', ids.own);
    const other = { ...template, title: { en: 'Changed elsewhere' } };
    const preview = await take('imports.preview', { fileName: 'own.template.json', bytes: json(other) });
    expect(preview.content).toMatchObject({ kind: 'template', state: 'different' });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'template') throw new Error(imported.kind);
    expect(imported.template.id).not.toBe(ids.own.id);
    expect(await take('templates.read', ids.own)).toEqual(template);
    await take('imports.undo', { template: imported.template });
  });

  it('refuses a template that calls itself the built-in one', async () => {
    const bytes = json(productManagementDiagnostic);
    expect(await refused('imports.preview', { fileName: 'builtin.json', bytes })).toEqual({
      code: 'template-built-in',
    });
  });

  it('imports a brand file as a brand, and takes it back', async () => {
    const bytes = json({
      format: 'plumbline-brand',
      schemaVersion: 1,
      name: 'North & Co',
      colour: '#1f4e79',
      paper: 'Letter',
      confidentiality: 'Not for circulation',
      typeface: { regular: { base64: Buffer.from(liberation('Regular')).toString('base64') } },
    });
    const preview = await take('imports.preview', { fileName: 'brand.json', bytes });
    expect(preview.content).toMatchObject({
      kind: 'brand',
      name: 'North & Co',
      hasLogo: false,
      typeface: 'Liberation Sans',
    });
    const imported = await take('imports.commit', { import: preview.import });
    if (imported.kind !== 'brand') throw new Error(imported.kind);
    const brands = await take('brands.list', {});
    expect(brands.find(({ id }) => id === imported.brand)).toMatchObject({
      paper: 'Letter',
      confidentiality: 'Not for circulation',
    });
    expect(await take('imports.undo', { brand: imported.brand })).toBe('removed');
  });
}
