import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { drawUnguarded } from '#workbench/pdf/drawDefinition';
import { renderPdf } from '#workbench/pdf/renderPdf';
import type { RenderJob } from '#workbench/pdf/renderJob';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { png } from '../images/pictures';
import { readPdf } from './readPdf';
import { unpacked } from './unpacked';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;
if (!hasQpdf) process.stderr.write('SKIPPED: qpdf is not installed, so files are read with pdf.js only\n');

const payloads = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '"); app.alert(1); (',
  ') /JS (app.alert(1)) /OpenAction << /S /JavaScript',
  'file:///etc/passwd',
  '=HYPERLINK("https://a.test")',
  '{{page}} ${process.env.HOME} %00 \\u0000',
];
const canary = (at: number): string => `canary${at}word`;

/** What a stranger may write into every field that a report prints. */
function hostileJob(sample: 'A' | 'B' | 'C'): RenderJob {
  const alfa = sampleEngagement(sample);
  const document = reportOf(alfa);
  const blocks = payloads.map((payload, at) => ({
    kind: 'paragraph' as const,
    text: `${canary(at)} ${payload}`,
  }));
  const table = {
    kind: 'table' as const,
    columns: [{ title: payloads[3] ?? '', width: 'wide' as const }],
    rows: payloads.map((payload, at) => [{ text: `${canary(at + 100)} ${payload}` }]),
  };
  const hostile = { id: 'javascript:alert(1)', title: payloads[0] ?? '', startsPage: true };
  return {
    document: {
      ...document,
      title: payloads[3] ?? '',
      footer: payloads[3] ?? '',
      sections: [...document.sections, { ...hostile, blocks: [...blocks, table] }],
    },
    brand: { name: payloads[3] ?? '', colour: '#0f5c5c' },
    logo: null,
    typeface: null,
  };
}

/** Names of everything a PDF could run, open, or carry. */
const forbidden = /\/(?:JS|JavaScript|Launch|EmbeddedFiles?|AA|URI|SubmitForm|ImportData|GoToR|RichMedia)\b/;

/** Every object of the file outside its texts, as it is written: dictionaries, not the streams. */
function dictionariesOf(bytes: Uint8Array): string {
  return unpacked(bytes)
    .replaceAll(/stream\r?\n[\s\S]*?endstream/g, '')
    .replaceAll(/\((?:\\[\s\S]|[^()\\])*\)/g, '()');
}

describe('a report with hostile texts', () => {
  it.each(['A', 'B', 'C'] as const)(
    'of sample %s prints them as texts and runs nothing',
    async (sample) => {
      const { bytes } = await renderPdf(hostileJob(sample));
      const { pages } = await readPdf(bytes);
      const words = pages.join('\n');
      payloads.forEach((_, at) => {
        expect(words).toContain(canary(at));
        expect(words).toContain(canary(at + 100));
      });
      expect(dictionariesOf(bytes)).not.toMatch(forbidden);
      await expectNoActions(bytes);
      if (!hasQpdf) return;
      const file = join(folder, `${sample}.pdf`);
      writeFileSync(file, bytes);
      const objects = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
      expect(objects).toContain('No syntax or stream encoding errors found');
    },
    60_000,
  );

  it('breaks words that have no place to break, each in about a second', async () => {
    for (const letter of ['x', '\u00a0', '-', '—', '/', '.']) {
      const text = letter.repeat(20_000);
      const document = reportOf(sampleEngagement('A'));
      const section = {
        id: 's',
        title: 's',
        startsPage: true,
        blocks: [{ kind: 'paragraph' as const, text }],
      };
      const begun = performance.now();
      await renderPdf({
        document: { ...document, sections: [section] },
        brand: { name: 'x', colour: '#0f5c5c' },
        logo: null,
        typeface: null,
      });
      expect(performance.now() - begun, `20,000 of ${JSON.stringify(letter)}`).toBeLessThan(10_000);
    }
  }, 90_000);
});

async function expectNoActions(bytes: Uint8Array): Promise<void> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  expect(await document.getJSActions()).toBeNull();
  expect(await document.getAttachments()).toBeNull();
  expect(await document.getOpenAction()).toBeNull();
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as {
      readonly url?: string;
      readonly action?: string;
    }[];
    expect(annotations.filter(({ url, action }) => url !== undefined || action !== undefined)).toEqual([]);
  }
  await loading.destroy();
}

describe('the drawing by itself, should our guard ever miss something', () => {
  const draw = (definition: object) => drawUnguarded(definition as never, typefacesFor(null));

  it('reads no file outside the folder of the typeface', async () => {
    const file = join(folder, 'secret.png');
    writeFileSync(file, png());
    await expect(draw({ content: [{ image: file }], defaultStyle: { font: 'Text' } })).rejects.toThrow(
      /local access policy|denied|not allowed/i,
    );
  });

  it('fetches nothing from the network', async () => {
    await expect(
      draw({ content: [{ image: 'http://127.0.0.1:9/x.png' }], defaultStyle: { font: 'Text' } }),
    ).rejects.toThrow(/policy|denied|not allowed/i);
  });
});
