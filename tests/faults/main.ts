import { performance } from 'node:perf_hooks';
import { faultParts, type Effort, type PartReport } from './parts';

/**
 * Runs every fault, says what was tried and what was lost, the summary last. True: nothing was lost.
 * Times are told and never judged.
 */
export async function runFaults(
  program: string,
  effort: Effort,
  say: (line: string) => void,
): Promise<boolean> {
  const totals = new Map<string, number>();
  const skipped: string[] = [];
  let lost = 0;
  for (const { name, run } of faultParts(program, effort)) {
    const beganMs = performance.now();
    const report = await run();
    const seconds = ((performance.now() - beganMs) / 1000).toFixed(1);
    if ('skipped' in report) {
      skipped.push(name);
      say(`${name}: SKIPPED, ${report.skipped}`);
      continue;
    }
    say(`${name}: ${told(report.counts)}, lost ${report.losses.length} (${seconds} s)`);
    for (const { step, loss } of report.losses.slice(0, shownLosses)) say(`  at ${step}: ${loss}`);
    lost += report.losses.length;
    add(totals, report.counts);
  }
  if (skipped.length > 0) say(`skipped ${skipped.length}: ${skipped.join('; ')}`);
  say(`faults (${effort}): ${told(Object.fromEntries(totals))}, edits lost ${lost}`);
  return lost === 0;
}

/** Losses shown of one part; their number is told in any case. */
const shownLosses = 10;

function add(totals: Map<string, number>, counts: PartReport['counts']): void {
  for (const [what, count] of Object.entries(counts)) totals.set(what, (totals.get(what) ?? 0) + count);
}

/** `crashPoints: 3` reads "crash points 3". */
function told(counts: PartReport['counts']): string {
  return Object.entries(counts)
    .map(([what, count]) => `${what.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${count}`)
    .join(', ');
}
