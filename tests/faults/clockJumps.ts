import { afterKill } from './disk/afterPowerCut';
import { simulateDisk } from './disk/simulatedDisk';
import type { CrashLoss } from './crashEverywhere';
import { examine } from './examine';
import { live } from './scenario';

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
