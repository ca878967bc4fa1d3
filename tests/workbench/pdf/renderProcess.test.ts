import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkChild } from '#workbench/child/forkChild';
import type { LimitedChild } from '#workbench/child/limitedChild';
import type { RenderJob, RenderLogo, RenderMessage } from '#workbench/pdf/renderJob';
import { createRenderer, renderProcessLimits, type SpawnRenderChild } from '#workbench/pdf/renderProcess';
import { buildChild, type BuiltChild } from '../../support/buildChild';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportOf } from '../../report/reportOf';
import { png } from '../images/pictures';
import { readPdf } from './readPdf';

let built: BuiltChild;
let spawn: SpawnRenderChild;
beforeAll(async () => {
  built = await buildChild('render');
  spawn = forkChild(built.file);
});
afterAll(() => built.remove());

type RenderChild = LimitedChild<RenderJob, RenderMessage>;
const limits = renderProcessLimits;

const whole = reportOf(sampleEngagement('A'));
/** Enough for progress to be told. */
const document = { ...whole, sections: whole.sections.slice(0, 6) };
const job: RenderJob = {
  document,
  brand: { name: 'Nordlys', colour: '#0f5c5c' },
  logo: null,
  typeface: null,
};

/** For what has to be drawn two or three times. */
const shortJob: RenderJob = { ...job, document: { ...whole, sections: whole.sections.slice(0, 1) } };

/** Reading and making the schemas would take longer than any other part of its start. */
it('begins without the schemas of what was checked before', async () => {
  expect(await readFile(built.file, 'utf8')).not.toMatch(/from "zod/);
});

/** The same children, with a note of those that still run. */
function watched(): { readonly running: Set<RenderChild>; readonly spawn: SpawnRenderChild } {
  const running = new Set<RenderChild>();
  return {
    running,
    spawn: (given) => {
      const child = spawn(given);
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
    const result = await createRenderer(spawn)(job, { onProgress: ({ share }) => told.push(share) });
    if (!result.ok) throw new Error(result.problem.code);
    const { pages } = await readPdf(result.value.bytes);
    expect(pages).toHaveLength(result.value.pages);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('leaves no process behind', async () => {
    const { running, spawn: counted } = watched();
    await createRenderer(counted)(job);
    expect(running.size).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')(
    'is killed when it holds too much memory beside its heap (only Linux tells how much)',
    async () => {
      const { running, spawn: counted } = watched();
      const render = createRenderer(counted, { ...limits, memoryLimitMb: 60 });
      expect(await render(largeJob(60_000))).toEqual({
        ok: false,
        problem: { code: 'pdf-out-of-memory', limitMb: 60 },
      });
      expect(running.size).toBe(0);
    },
  );

  it('is killed when its time is up', async () => {
    const { running, spawn: counted } = watched();
    const render = createRenderer(counted, { ...limits, timeLimitMs: 400 });
    const started = performance.now();
    const result = await render(largeJob(60_000));
    expect(result).toEqual({ ok: false, problem: { code: 'pdf-timed-out', seconds: 0.4 } });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(running.size).toBe(0);
  });

  it('is killed when it is cancelled', async () => {
    const { running, spawn: counted } = watched();
    const cancel = new AbortController();
    const result = createRenderer(counted)(largeJob(60_000), { signal: cancel.signal });
    let cancelledAt = 0;
    setTimeout(() => {
      cancelledAt = performance.now();
      cancel.abort();
    }, 300);
    await result;
    expect(performance.now() - cancelledAt).toBeLessThan(1_000);
    expect(await result).toEqual({ ok: false, problem: { code: 'pdf-cancelled' } });
    expect(running.size).toBe(0);
  });

  it('works again after it was killed', async () => {
    const cancel = new AbortController();
    const render = createRenderer(spawn);
    const cancelled = render(largeJob(60_000), { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 300);
    await cancelled;
    expect(await render(job)).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  it('is not even started once cancelled', async () => {
    const { running, spawn: counted } = watched();
    const result = await createRenderer(counted)(job, { signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, problem: { code: 'pdf-cancelled' } });
    expect(running.size).toBe(0);
  });

  it('says so when memory runs out', async () => {
    const render = createRenderer(spawn, { ...limits, heapLimitMb: 48 });
    expect(await render(largeJob(60_000))).toEqual({
      ok: false,
      problem: { code: 'pdf-out-of-memory', limitMb: 48 },
    });
  }, 60_000);

  it('says so when the process cannot work at all', async () => {
    const render = createRenderer(forkChild(join(built.folder, 'no-such-file.js')));
    const result = await render(job);
    expect(result).toMatchObject({ ok: false, problem: { code: 'pdf-crashed' } });
  });

  it('refuses a report with more text than can be drawn safely', async () => {
    const title = 'x'.repeat(4_100_000);
    const result = await createRenderer(spawn)({ ...job, document: { ...document, title } });
    expect(result).toEqual({ ok: false, problem: { code: 'report-too-large', limitMb: 4 } });
  });

  it('tells how many pages there will be once they are laid out', async () => {
    const told = new Set<number | null>();
    const result = await createRenderer(spawn)(job, { onProgress: ({ pages }) => told.add(pages) });
    if (!result.ok) throw new Error(result.problem.code);
    expect([...told]).toEqual([result.value.pages]);
  });

  it('draws a logo that was refused as a placeholder, and names why', async () => {
    const problem = { code: 'image-damaged' } as const;
    const result = await createRenderer(spawn)({ ...job, logo: { kind: 'unreadable', problem } });
    expect(result).toMatchObject({ ok: true, value: { warnings: [{ code: 'logo-left-out', problem }] } });
  });

  const picture: RenderLogo = {
    kind: 'picture',
    image: { bytes: png(), mediaType: 'image/png', width: 4, height: 4 },
  };
  const withoutLogo = {
    ok: true,
    value: { warnings: [{ code: 'logo-left-out', problem: { code: 'image-damaged' } }] },
  };

  it('draws the report again without the logo when the process died over it', async () => {
    const dying: SpawnRenderChild = (given) => {
      const child = spawn(given);
      return {
        ...child,
        send: (sent) => {
          if (sent.logo?.kind === 'picture') child.kill();
          else child.send(sent);
        },
      };
    };
    expect(await createRenderer(dying)({ ...shortJob, logo: picture })).toMatchObject(withoutLogo);
  });

  it('draws the report again without the logo when the library throws over it', async () => {
    const image = { ...picture.image, bytes: Buffer.from('no picture at all') };
    const logo: RenderLogo = { kind: 'picture', image };
    expect(await createRenderer(spawn)({ ...shortJob, logo })).toMatchObject(withoutLogo);
  });

  it('draws the report again in our typeface when the library throws over that of the firm', async () => {
    const typeface = {
      kind: 'faces',
      faces: { regular: new Uint8Array(Buffer.from('no typeface')) },
    } as const;
    expect(await createRenderer(spawn)({ ...shortJob, typeface })).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'typeface-left-out', problem: { code: 'font-damaged' } }] },
    });
  });

  it('draws it without both when both break it', async () => {
    const typeface = {
      kind: 'faces',
      faces: { regular: new Uint8Array(Buffer.from('no typeface')) },
    } as const;
    const image = { ...picture.image, bytes: Buffer.from('no picture at all') };
    const logo: RenderLogo = { kind: 'picture', image };
    const result = await createRenderer(spawn)({ ...shortJob, typeface, logo });
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.warnings.map(({ code }) => code)).toEqual(['logo-left-out', 'typeface-left-out']);
  });
});
