import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;
if (!hasQpdf)
  process.stderr.write('SKIPPED: qpdf is not installed, so nothing checks the file but the other tests\n');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-compact-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file of a report', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const document = reportOf(sampleEngagement('A'));
    const brand = { name: 'Nordlys', colour: '#0f5c5c' };
    ({ bytes } = await renderPdf({ document, brand, logo: null, typeface: null }));
  });

  it('has nothing in the open but streams and the number of pages', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const open = [...text.matchAll(/^\d+ 0 obj\n(.*?)\n(stream|endobj)$/gms)].filter(
      ([, dictionary = '', end]) => end === 'endobj' && !/\/Type \/Pages\b/.test(dictionary),
    );
    expect(text).toContain('/Type /ObjStm');
    expect(open).toEqual([]);
  });

  it.skipIf(!hasQpdf)('is sound to another program', () => {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });
});

it('says what it is in a packet of metadata, whatever is in the name of the firm', async () => {
  const document = reportOf(sampleEngagement('A'));
  const brand = { name: 'Smith & <Sons>', colour: '#0f5c5c' };
  const { bytes } = await renderPdf({ document, brand, logo: null, typeface: null });
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { metadata } = await (await loading.promise).getMetadata();
  await loading.destroy();
  const said = (name: string): unknown => (metadata as { get: (name: string) => unknown } | null)?.get(name);
  expect(said('dc:title')).toBe(document.title);
  expect(said('dc:creator')).toEqual([brand.name]);
  expect(said('dc:description')).toBe(document.cover.subtitle);
  expect(said('dc:subject')).toContain(document.cover.client);
  expect(said('dc:language')).toContain(document.language);
  expect(said('xmp:createdate')).toBe(`${document.composedAt.slice(0, 19)}Z`);
});
