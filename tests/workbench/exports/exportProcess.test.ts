import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '#shared/report/exportFormat';
import { forkChild } from '#workbench/child/forkChild';
import { createExporter, exportProcessLimits, type Exporter } from '#workbench/exports/exportProcess';
import { buildChild, type BuiltChild } from '../../support/buildChild';
import { sampleEngagement } from '../../support/sampleEngagement';
import { exportJob } from './exported';
import { readArchive } from './readOffice';

const job = exportJob('docx', sampleEngagement('A'), { edition: 'board' });
let built: BuiltChild;
let exporter: Exporter;

beforeAll(async () => {
  built = await buildChild('exports');
  exporter = createExporter(forkChild(built.file));
}, 120_000);
afterAll(() => built.remove());

async function made(given = job): Promise<Uint8Array> {
  const exported = await exporter(given);
  if (!exported.ok) throw new Error(exported.problem.code);
  return exported.value.bytes;
}

describe('a file for another program', () => {
  it.each(exportFormats)(
    'is the same bytes for the same report as %s',
    async (format) => {
      const first = await made({ ...job, format });
      expect(Buffer.from(await made({ ...job, format })).equals(first)).toBe(true);
    },
    180_000,
  );

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await exporter({ ...job, format: 'pptx' }, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBe(job.document.sections.length);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }, 120_000);

  it('is stopped when it is cancelled', async () => {
    const abort = new AbortController();
    const exported = exporter(job, { signal: abort.signal });
    abort.abort();
    expect(await exported).toMatchObject({ ok: false, problem: { code: 'pdf-cancelled' } });
  });

  it('is given up when it takes too long', async () => {
    const hurried = createExporter(forkChild(built.file), { ...exportProcessLimits, timeLimitMs: 1 });
    expect(await hurried(job)).toMatchObject({ ok: false, problem: { code: 'pdf-timed-out' } });
  });

  it.each(['docx', 'pptx', 'xlsx', 'png'] as const)(
    'holds whatever a person wrote as text, as %s',
    async (format) => {
      const hostile = `</w:t><script>&amp;\u0000\ud800${'x'.repeat(20_000)} =1+1 中文 😀`;
      const hostileJob = exportJob(format, sampleEngagement('A'), {
        edition: 'board',
        client: { id: 'client', name: hostile.slice(0, 200) },
      });
      const [section, ...others] = hostileJob.document.sections;
      if (section === undefined) throw new Error('there is a chapter');
      const blocks = [
        { kind: 'paragraph', text: hostile } as const,
        { kind: 'note', title: hostile, text: hostile } as const,
        {
          kind: 'table',
          columns: [{ title: hostile, width: 'narrow' }],
          rows: [[{ text: hostile }]],
        } as const,
        ...section.blocks,
      ];
      const bytes = await made({
        ...hostileJob,
        document: { ...hostileJob.document, sections: [{ ...section, blocks }, ...others] },
      });
      const files = await readArchive(bytes);
      const xml = [...files].filter(([name]) => name.endsWith('.xml'));
      for (const [, content] of xml) {
        expect(content.toString('utf8')).not.toContain('<script>');
        expect(content.toString('utf8')).not.toContain('\u0000');
      }
    },
    120_000,
  );
});
