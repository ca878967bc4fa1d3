import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('has nothing in the open but pages and streams', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const open = [...text.matchAll(/^\d+ 0 obj\n(.*?)\n(stream|endobj)$/gms)].filter(
      ([, dictionary = '', end]) => end === 'endobj' && !/\/Type \/Page\b/.test(dictionary),
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
