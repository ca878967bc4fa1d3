import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forkChild } from '#workbench/child/forkChild';
import type { LimitedChild } from '#workbench/child/limitedChild';
import type { RenderJob, RenderMessage, Rendered } from '#workbench/pdf/renderJob';
import { buildChild, type BuiltChild } from '../support/buildChild';
import { quantile, say } from './measure';
import { floorItems, largeReport } from './report/largeReport';

type Child = LimitedChild<RenderJob, RenderMessage>;

const runs = 5;
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
}

const start = (): Child => forkChild<RenderJob, RenderMessage>(built.file)({ heapMb: 768 });

function draw(child: Child, job: RenderJob): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    child.onMessage((said) => {
      if (said.kind === 'rendered') resolve(said);
      else if (said.kind !== 'progress') reject(new Error(said.kind));
    });
    child.onEnd(({ lastWords }) => reject(new Error(lastWords)));
    child.send(job);
  });
}

function peakOf(pid: number | null): number {
  const status = pid === null ? '' : readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

async function timed(child: Child, job: RenderJob, beganMs = performance.now()): Promise<Run> {
  const { bytes, pages } = await draw(child, job);
  return { ms: performance.now() - beganMs, peakMb: peakOf(child.pid()), bytes: bytes.length, pages };
}

async function cold(job: RenderJob): Promise<Run> {
  const beganMs = performance.now();
  const child = start();
  const run = await timed(child, job, beganMs);
  child.kill();
  return run;
}

async function floor(items: string): Promise<Run> {
  const file = join(folder, 'floor.pdf');
  const beganMs = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [floorScript, items, file]);
  const ms = performance.now() - beganMs;
  const { peakMb } = JSON.parse(stdout) as { peakMb: number };
  const pages = readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  return { ms, peakMb, bytes: statSync(file).size, pages };
}

const middle = (some: readonly Run[], of: keyof Run): number => quantile(some.map((run) => run[of]));

it.each([400, 2_000, 10_000])('draws a report with %i rows in its appendix', async (rows) => {
  const document = largeReport(rows);
  const job: RenderJob = {
    document,
    brand: { name: 'Nordlys', colour: '#0f5c5c' },
    logo: null,
    typeface: null,
  };
  const items = join(folder, `${rows}.json`);
  writeFileSync(items, JSON.stringify(floorItems(document)));
  const warmChild = start();
  const took = { floor: [] as Run[], cold: [] as Run[], warmed: [] as Run[] };
  for (let run = -1; run < runs; run += 1) {
    const floorRun = await floor(items);
    const coldRun = await cold(job);
    const warmRun = await timed(warmChild, job);
    if (run < 0) continue;
    took.floor.push(floorRun);
    took.cold.push(coldRun);
    took.warmed.push(warmRun);
  }
  warmChild.kill();
  expect(took.cold).toHaveLength(runs);
  const floorMs = middle(took.floor, 'ms');
  for (const [name, some] of Object.entries(took)) {
    const ms = middle(some, 'ms');
    say(
      `Report, ${rows} rows, ${name}: ${ms.toFixed(0)} ms (${(ms / floorMs).toFixed(2)}x), ` +
        `${middle(some, 'peakMb').toFixed(0)} MB, ${(middle(some, 'bytes') / 1000).toFixed(0)} KB ` +
        `(${(middle(some, 'bytes') / middle(took.floor, 'bytes')).toFixed(2)}x), ${middle(some, 'pages')} pages`,
    );
  }
});
