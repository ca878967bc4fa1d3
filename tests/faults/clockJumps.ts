import { join } from 'node:path';
import { afterKill } from './disk/afterPowerCut';
import { simulateDisk } from './disk/simulatedDisk';
import type { CrashLoss } from './crashEverywhere';
import { examine } from './examine';
import { inFolder, run, type Skipped } from './privileges';
import { live } from './scenario';
import { holderOf } from './systemCalls';
import { lookAfter, notedIn, prepare, startWriter } from './writer';

export interface ClockReport {
  readonly clocks: number;
  readonly losses: readonly CrashLoss[];
}

const dayMs = 24 * 3600 * 1000;
const yearMs = 365 * dayMs;
const startMs = Date.parse('2026-03-29T00:59:59.999Z');

/** Clocks that lie in every way; the number tells how often the clock was looked at. */
const clocks: Readonly<Record<string, (look: number) => number>> = {
  'five years back, halfway': (look) => startMs - (look > 40 ? 5 * yearMs : 0),
  'twenty years on, halfway': (look) => startMs + (look > 40 ? 20 * yearMs : 0),
  'there and back at every look': (look) => startMs + (look % 2 === 0 ? 20 : -5) * yearMs,
  'backwards all the time': (look) => startMs - look * dayMs,
  'standing still': () => startMs,
  'an hour forth and back, as summer time': (look) => startMs + (look % 3) * 3600 * 1000,
  'before the first computer': () => -30 * yearMs,
};

/** The scenario under clocks that jump: order and thinning must come from numbers, never from times. */
export async function jumpClocks(): Promise<ClockReport> {
  const losses: CrashLoss[] = [];
  for (const [name, clock] of Object.entries(clocks)) {
    const disk = simulateDisk();
    let looks = 0;
    const now = () => new Date(clock((looks += 1)));
    const { ledger, abandoned } = await live({ fs: disk.fs, now, stepsSoFar: () => disk.stepCount });
    const found = await examine(afterKill(disk.image()).image, ledger.page, { boot: 1 });
    losses.push(...found.map((loss) => ({ step: `clock ${name}`, loss })));
    await abandoned?.close();
  }
  return { clocks: Object.keys(clocks).length, losses };
}

/** What `faketime` makes of the system's clock for one life of a writer, and the time zone it lives in. */
const shifts = [
  ['-5y', 'UTC'],
  ['+20y', 'UTC'],
  ['-1d', 'Pacific/Kiritimati'],
  ['@2026-03-29 00:59:59', 'Europe/Berlin'],
  ['@2026-10-25 02:59:59', 'Europe/Berlin'],
] as const;

/** A real writer that is killed and started again with the system's clock somewhere else each time. */
export async function jumpProcessClocks(program: string): Promise<ClockReport | Skipped> {
  const found = run('faketime', '--version');
  if (!found.isDone) return { skipped: `faketime is not here: ${found.said}` };
  return inFolder(async (folder) => {
    const places = { program, data: join(folder, 'data'), noted: join(folder, 'noted') };
    await prepare(places.data);
    const losses: CrashLoss[] = [];
    let start = 0;
    for (const [shift, TZ] of shifts) {
      const through = ['faketime', '-f', shift];
      const writer = startWriter(places, start, 'write', { through, environment: { TZ } });
      await writer.until('ready');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const pid = holderOf(places.data);
      if (pid !== null) process.kill(pid, 'SIGKILL');
      await writer.over;
      const looked = await lookAfter(places.data, notedIn(places.noted), { start });
      losses.push(...looked.losses.map((loss) => ({ step: `clock ${shift} in ${TZ}`, loss })));
      if (looked.next === start) losses.push({ step: `clock ${shift} in ${TZ}`, loss: writer.said() });
      start = looked.next;
    }
    return { clocks: shifts.length, losses };
  });
}
