import { spawn as spawnProgram } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SpawnChild } from '#workbench/child/limitedChild';
import { forkChild } from '#workbench/child/forkChild';
import type { RenderJob, RenderMessage, RenderOrder } from '#workbench/pdf/renderJob';
import { createRenderer, renderProcessLimits as limits, type Renderer } from '#workbench/pdf/renderProcess';
import { createWarmRenderer } from '#workbench/pdf/warmRenderer';
import { buildChild, type BuiltChild } from '../../support/buildChild';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportOf } from '../../report/reportOf';

let built: BuiltChild;
const opened: Renderer[] = [];
beforeAll(async () => {
  built = await buildChild('render');
});
afterEach(async () => {
  for (const render of opened.splice(0)) await render.close?.();
});
afterAll(() => built.remove());

const whole = reportOf(sampleEngagement('A'));
const jobWith = (title: string, sections = 2): RenderJob => ({
  document: { ...whole, title, sections: whole.sections.slice(0, sections) },
  brand: { name: 'Nordlys', colour: '#0f5c5c' },
  logo: null,
  typeface: null,
});
const job = jobWith('First');

/** So much that it cannot be drawn in a moment. */
const endlessJob: RenderJob = {
  ...job,
  document: {
    ...whole,
    sections: [
      {
        id: 'large',
        title: 'Large',
        startsPage: true,
        blocks: Array.from({ length: 60_000 }, (_, at) => ({ kind: 'paragraph', text: `Paragraph ${at}` })),
      },
    ],
  },
};

/** A warm renderer, the ids of its processes in the order of their start, and those that still run. */
function watched({ limitsOf = limits, idleMs = 60_000 } = {}) {
  const started: number[] = [];
  const running = new Set<number>();
  const spawn: SpawnChild<RenderOrder, RenderMessage> = (given) => {
    const child = forkChild<RenderOrder, RenderMessage>(built.file)(given);
    const pid = child.pid() ?? -1;
    started.push(pid);
    running.add(pid);
    child.onEnd(() => running.delete(pid));
    return child;
  };
  const render = createWarmRenderer(spawn, limitsOf, idleMs);
  opened.push(render);
  return { render, started, running };
}

async function bytesOf(render: Renderer, drawn: RenderJob): Promise<Uint8Array> {
  const result = await render(drawn);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.bytes;
}

async function soon(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 10_000, interval: 20 }).toBe(true);
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a process that stays ready for the next report', () => {
  it('draws one report after the other', async () => {
    const { render, started } = watched();
    await bytesOf(render, job);
    await bytesOf(render, jobWith('Second'));
    expect(started).toHaveLength(1);
  });

  it('is started before there is a report, and once only', async () => {
    const { render, started } = watched();
    render.prepare?.();
    render.prepare?.();
    expect(started).toHaveLength(1);
    await bytesOf(render, job);
    render.prepare?.();
    expect(started).toHaveLength(1);
  });

  it('draws the bytes that a fresh process draws, whatever it drew before', async () => {
    const fresh = await bytesOf(createRenderer(forkChild(built.file)), job);
    const { render, started } = watched();
    render.prepare?.();
    const first = await bytesOf(render, job);
    const other = await bytesOf(render, jobWith('Ångström & Sons: 東京', 4));
    const again = await bytesOf(render, job);
    expect(started).toHaveLength(1);
    expect(Buffer.compare(first, fresh)).toBe(0);
    expect(Buffer.compare(other, fresh)).not.toBe(0);
    expect(Buffer.compare(again, fresh)).toBe(0);
  });

  it('takes two reports at a time in a process each, of which one stays', async () => {
    const { render, started, running } = watched();
    await Promise.all([bytesOf(render, job), bytesOf(render, jobWith('Second'))]);
    expect(started).toHaveLength(2);
    await soon(() => running.size === 1);
  });

  it('is replaced after it read a typeface from outside', async () => {
    const { render, started, running } = watched();
    const regular = new Uint8Array(Buffer.from('no typeface'));
    await render({ ...job, typeface: { kind: 'faces', faces: { regular } } });
    const [first = 0] = started;
    expect(runs(first)).toBe(false);
    await soon(() => running.size === 1);
  });

  it('is replaced when it died at rest', async () => {
    const { render, started, running } = watched();
    await bytesOf(render, job);
    process.kill(started[0] ?? 0, 'SIGKILL');
    await soon(() => running.size === 0);
    await bytesOf(render, job);
    expect(started).toHaveLength(2);
  });

  it('costs no report when it dies in the moment the report comes', async () => {
    const { render, started } = watched();
    await bytesOf(render, job);
    process.kill(started[0] ?? 0, 'SIGKILL');
    await bytesOf(render, job);
    expect(started).toHaveLength(2);
  });

  it('is killed when its report is cancelled, and another one gets ready', async () => {
    const { render, started, running } = watched();
    await bytesOf(render, job);
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 300);
    expect(await render(endlessJob, { signal: cancel.signal })).toEqual({
      ok: false,
      problem: { code: 'pdf-cancelled' },
    });
    expect(runs(started[0] ?? 0)).toBe(false);
    await bytesOf(render, job);
    expect([...running]).toEqual(started.slice(1));
    expect(started).toHaveLength(2);
  });

  it('is killed when the time of its report is up, and is not given it again', async () => {
    const { render, started } = watched({ limitsOf: { ...limits, timeLimitMs: 400 } });
    render.prepare?.();
    const result = await render(endlessJob);
    expect(result).toEqual({ ok: false, problem: { code: 'pdf-timed-out', seconds: 0.4 } });
    expect(runs(started[0] ?? 0)).toBe(false);
    // The second one only gets ready.
    expect(started).toHaveLength(2);
  });

  it('ends when nothing was asked of it for a while', async () => {
    const { render, running } = watched({ idleMs: 100 });
    await bytesOf(render, job);
    await soon(() => running.size === 0);
  });

  it('is gone once it is closed, and works again when asked', async () => {
    const { render, started, running } = watched();
    await bytesOf(render, job);
    await render.close?.();
    expect(running.size).toBe(0);
    await bytesOf(render, job);
    expect(started).toHaveLength(2);
  });

  it('stays away when a report ends after the closing', async () => {
    const { render, running } = watched();
    const late = bytesOf(render, job);
    await render.close?.();
    await late;
    await soon(() => running.size === 0);
  });

  it.skipIf(process.platform === 'win32')('does not outlive a workbench that was killed', async () => {
    const root = resolve(import.meta.dirname, '../../..');
    const entry = join(built.folder, 'parent.ts');
    await writeFile(
      entry,
      `import { forkChild } from '#workbench/child/forkChild';
      const child = forkChild(${JSON.stringify(built.file)})({ heapMb: 256 });
      child.send({ kind: 'warm-up' });
      console.log(child.pid());
      setInterval(() => undefined, 1000);`,
    );
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, outDir: join(built.folder, 'parent'), target: 'node20' },
    });
    const parent = spawnProgram(process.execPath, [join(built.folder, 'parent/parent.js')]);
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(String(said));
    expect(runs(pid)).toBe(true);
    parent.kill('SIGKILL');
    await soon(() => !runs(pid));
  });
});
