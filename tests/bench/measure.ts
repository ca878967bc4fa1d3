/** Medians of the same number of runs each, interleaved so that a slow moment of the machine hits all alike. */
export function medians<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Readonly<Record<Name, number>> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = 0; run < warmUps + runs; run += 1)
    for (const name of names) {
      const beganMs = performance.now();
      work[name]();
      const tookMs = performance.now() - beganMs;
      if (run >= warmUps) times[name].push(tookMs);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** One line of the benchmark: what, how long, and how that compares. Never fails: a slow day is not a bug. */
export function report(what: string, ms: number, floor: string, floorMs: number): void {
  const ratio = (ms / floorMs).toFixed(2);
  process.stdout.write(`${what}: ${ms.toFixed(2)} ms, ${ratio}x ${floor} (${floorMs.toFixed(2)} ms)\n`);
}
