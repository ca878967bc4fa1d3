/**
 * Times of the same number of runs each, in milliseconds, interleaved so that a slow moment of the machine hits all
 * alike.
 */
export async function timesOf<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = 0; run < warmUps + runs; run += 1)
    for (const name of names) {
      const beganMs = performance.now();
      await work[name]();
      const tookMs = performance.now() - beganMs;
      if (run >= warmUps) times[name].push(tookMs);
    }
  return times;
}

/** The value below which a share of them lies; 0.5 is the median. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? 0;
  return lower + ((sorted[Math.ceil(place)] ?? lower) - lower) * (place % 1);
}

/** One line of the benchmark. Never fails: a slow day is not a bug. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What, how long, and how that compares. */
export function report(what: string, ms: number, floor: string, floorMs: number): void {
  const ratio = (ms / floorMs).toFixed(2);
  say(`${what}: ${ms.toFixed(2)} ms, ${ratio}x ${floor} (${floorMs.toFixed(2)} ms)`);
}
