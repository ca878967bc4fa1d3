import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkRenderChild } from '#workbench/pdf/forkRenderChild';
import type { RenderChild, SpawnRenderChild } from '#workbench/pdf/renderChild';
import type { RenderJob } from '#workbench/pdf/renderJob';
import { createRenderer } from '#workbench/pdf/renderProcess';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportOf } from '../../report/reportOf';
import { png, pngWithFalsePalette } from './pictures';
import { readPdf } from './readPdf';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
let spawn: SpawnRenderChild;

/** Builds the real entry where its libraries resolve, apart from what others build meanwhile. */
beforeAll(async () => {
  await mkdir(join(root, 'out'), { recursive: true });
  folder = await mkdtemp(join(root, 'out/render-test-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: join(root, 'electron/render.ts'), outDir: folder, emptyOutDir: true, target: 'node20' },
  });
  spawn = forkRenderChild(join(folder, 'render.js'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const document = reportOf(sampleEngagement('A'));
const job: RenderJob = { document, brand: { name: 'Nordlys', colour: '#0f5c5c' }, logo: null };

/** The same children, with a note of those that still run. */
function watched(): { readonly running: Set<RenderChild>; readonly spawn: SpawnRenderChild } {
  const running = new Set<RenderChild>();
  return {
    running,
    spawn: (limits) => {
      const child = spawn(limits);
      running.add(child);
      child.onEnd(() => running.delete(child));
      return child;
    },
  };
}

/** A report with so much in it that it cannot be drawn in a moment. */
function largeJob(paragraphs: number): RenderJob {
  const blocks = Array.from({ length: paragraphs }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${index}`,
  }));
  const section = { id: 'large', title: 'Large', startsPage: true, blocks };
  return { ...job, document: { ...document, sections: [section] } };
}

describe('drawing in a process of its own', () => {
  it('gives back a whole file, its pages and its progress', async () => {
    const told: number[] = [];
    const result = await createRenderer({ spawn })(job, { onProgress: (share) => told.push(share) });
    if (!result.ok) throw new Error(result.problem.code);
    const { pages } = await readPdf(result.value.bytes);
    expect(pages).toHaveLength(result.value.pages);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('leaves no process behind', async () => {
    const { running, spawn: counted } = watched();
    await createRenderer({ spawn: counted })(job);
    expect(running.size).toBe(0);
  });

  it('is killed when its time is up', async () => {
    const { running, spawn: counted } = watched();
    const render = createRenderer({ spawn: counted, timeLimitMs: 400 });
    const started = performance.now();
    const result = await render(largeJob(60_000));
    expect(result).toEqual({ ok: false, problem: { code: 'pdf-timed-out', seconds: 0.4 } });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(running.size).toBe(0);
  });

  it('is killed when it is cancelled', async () => {
    const { running, spawn: counted } = watched();
    const cancel = new AbortController();
    const result = createRenderer({ spawn: counted })(largeJob(60_000), { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 300);
    expect(await result).toEqual({ ok: false, problem: { code: 'pdf-cancelled' } });
    expect(running.size).toBe(0);
  });

  it('is not even started once cancelled', async () => {
    const { running, spawn: counted } = watched();
    const result = await createRenderer({ spawn: counted })(job, { signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, problem: { code: 'pdf-cancelled' } });
    expect(running.size).toBe(0);
  });

  it('says so when memory runs out', async () => {
    const render = createRenderer({ spawn, heapLimitMb: 48 });
    expect(await render(largeJob(60_000))).toEqual({
      ok: false,
      problem: { code: 'pdf-out-of-memory', limitMb: 48 },
    });
  });

  it('says so when the process cannot work at all', async () => {
    const render = createRenderer({ spawn: forkRenderChild(join(folder, 'no-such-file.js')) });
    const result = await render(job);
    expect(result).toMatchObject({ ok: false, problem: { code: 'pdf-crashed' } });
  });

  it('refuses a report with more text than can be drawn safely', async () => {
    const title = 'x'.repeat(4_100_000);
    const result = await createRenderer({ spawn })({ ...job, document: { ...document, title } });
    expect(result).toEqual({ ok: false, problem: { code: 'report-too-large', limitMb: 4 } });
  });

  it('draws a broken logo as a placeholder', async () => {
    const result = await createRenderer({ spawn })({ ...job, logo: pngWithFalsePalette() });
    expect(result).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'logo-unreadable', reason: 'damaged' }] },
    });
  });

  it('draws the report again without the logo when the process died over it', async () => {
    const dying: SpawnRenderChild = (limits) => {
      const child = spawn(limits);
      return {
        ...child,
        send: (given) => {
          if (given.logo instanceof Uint8Array) child.kill();
          else child.send(given);
        },
      };
    };
    const result = await createRenderer({ spawn: dying })({ ...job, logo: png() });
    expect(result).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'logo-unreadable', reason: 'damaged' }] },
    });
  });
});
