import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forkChild } from '#workbench/child/forkChild';
import type { SpawnChild } from '#workbench/child/limitedChild';
import type { RenderJob, RenderMessage, RenderOrder } from '#workbench/pdf/renderJob';
import { createRenderer, type Renderer } from '#workbench/pdf/renderProcess';
import { createWarmRenderer } from '#workbench/pdf/warmRenderer';
import { buildChild, type BuiltChild } from '../support/buildChild';
import { quantile, say } from './measure';
import { floorItems, largeReport } from './report/largeReport';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
const floorScript = join(import.meta.dirname, 'report/floor.mjs');
let built: BuiltChild;
beforeAll(async () => {
  built = await buildChild('render');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await built.remove();
});

interface Run {
  readonly ms: number;
  readonly peakMb: number;
  readonly bytes: number;
  readonly pages: number;
  /** The longest that the process which asked for the report could do nothing else. */
  readonly blockMs: number;
}

let peakMb = 0;
/** The real way to a process, which notes the peak of its memory when the report is there. */
const spawn: SpawnChild<RenderOrder, RenderMessage> = (limits) => {
  const child = forkChild<RenderOrder, RenderMessage>(built.file)(limits);
  child.onMessage(({ kind }) => {
    if (kind === 'rendered') peakMb = peakOf(child.pid());
  });
  return child;
};

function peakOf(pid: number | null): number {
  const status = pid === null ? '' : readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

async function timed(render: Renderer, job: RenderJob): Promise<Run> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const beganMs = performance.now();
  const drawn = await render(job);
  const ms = performance.now() - beganMs;
  delays.disable();
  if (!drawn.ok) throw new Error(drawn.problem.code);
  const { bytes, pages } = drawn.value;
  return { ms, peakMb, bytes: bytes.length, pages, blockMs: delays.max / 1e6 };
}

async function floor(items: string): Promise<Run> {
  const file = join(folder, 'floor.pdf');
  const beganMs = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [floorScript, items, file]);
  const ms = performance.now() - beganMs;
  const { peakMb } = JSON.parse(stdout) as { peakMb: number };
  const pages = readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  return { ms, peakMb, bytes: statSync(file).size, pages, blockMs: 0 };
}

const middle = (some: readonly Run[], of: keyof Run): number => quantile(some.map((run) => run[of]));

it.each([
  [400, 5],
  [2_000, 1],
  [10_000, 1],
])('draws a report with %i rows in its appendix, %i times', async (rows, runs) => {
  const document = largeReport(rows);
  const job: RenderJob = {
    document,
    brand: { name: 'Nordlys', colour: '#0f5c5c' },
    logo: null,
    typeface: null,
  };
  const items = join(folder, `${rows}.json`);
  writeFileSync(items, JSON.stringify(floorItems(document)));
  const warm = createWarmRenderer(spawn);
  await warm(job);
  const took = { floor: [] as Run[], cold: [] as Run[], warmed: [] as Run[] };
  for (let run = 0; run < runs; run += 1) {
    const floorRun = await floor(items);
    const coldRun = await timed(createRenderer(spawn), job);
    const warmRun = await timed(warm, job);
    took.floor.push(floorRun);
    took.cold.push(coldRun);
    took.warmed.push(warmRun);
  }
  await warm.close?.();
  expect(took.cold).toHaveLength(runs);
  const floorMs = middle(took.floor, 'ms');
  for (const [name, some] of Object.entries(took)) {
    const ms = middle(some, 'ms');
    say(
      `Report, ${rows} rows, ${name}: ${ms.toFixed(0)} ms (${(ms / floorMs).toFixed(2)}x), ` +
        `${middle(some, 'peakMb').toFixed(0)} MB, ${(middle(some, 'bytes') / 1000).toFixed(0)} KB ` +
        `(${(middle(some, 'bytes') / middle(took.floor, 'bytes')).toFixed(2)}x), ${middle(some, 'pages')} pages, blocked for ${middle(some, 'blockMs').toFixed(0)} ms`,
    );
  }
});
