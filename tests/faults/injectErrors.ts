import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import { refused, simulateDisk, type DiskStep } from './disk/simulatedDisk';
import type { CrashLoss } from './crashEverywhere';
import { examine } from './examine';
import { Ledger } from './ledger';
import { live } from './scenario';

export const errorCodes = [
  'ENOSPC',
  'EIO',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EMFILE',
  'EROFS',
  'ENAMETOOLONG',
] as const;

export interface InjectionReport {
  readonly operations: number;
  readonly faults: number;
  readonly refused: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

/**
 * Lets one operation of the scenario after the other fail with each code: once, and from there on until the day is
 * over, as a disk that fills up or is pulled out. The person goes on regardless; whatever was acknowledged must be
 * there after a kill and after a power cut, and what was refused must be whole or not there. `every`: only each n-th
 * operation, and one code of the list in turn.
 */
export async function injectErrors({ every = 1 } = {}): Promise<InjectionReport> {
  const operations = (await oneLife(() => null)).stepCount;
  const report = { operations, faults: 0, refused: 0, acknowledged: 0, losses: [] as CrashLoss[] };
  for (let at = 0; at < operations; at += every) {
    const codes = every === 1 ? errorCodes : [errorCodes[(at / every) % errorCodes.length] ?? 'EIO'];
    for (const code of codes) await once(report, at, code, false);
    // Checking opens cannot be told apart from a disk that is gone; writing that fails for good is the usual case.
    await once(report, at, at % 2 === 0 ? 'ENOSPC' : 'EROFS', true);
  }
  return report;
}

async function once(
  report: { faults: number; refused: number; acknowledged: number; losses: CrashLoss[] },
  at: number,
  code: string,
  isLasting: boolean,
): Promise<void> {
  const hits: DiskStep[] = [];
  const { disk, ledger, refusals, thrown } = await oneLife((step, number) => {
    if (isLasting ? number < at || !step.isLasting : number !== at) return null;
    hits.push(step);
    return code;
  });
  const step = `${at} ${hits[0]?.operation ?? ''} ${hits[0]?.path ?? ''} ${code}${isLasting ? ' from then on' : ''}`;
  const losses = [...thrown];
  const { image } = afterKill(disk.image());
  losses.push(...(await examine(image, ledger.page, { boot: 1, mayHaveGaps: true })));
  for (const cut of afterPowerCut(image, 1, at))
    losses.push(...(await examine(cut.image, ledger.page, { mayHaveGaps: true })));
  report.faults += hits.length;
  report.refused += refusals.length;
  report.acknowledged += ledger.page.acknowledgedCount;
  report.losses.push(...losses.map((loss) => ({ step, loss })));
}

/** One life of the scenario on a disk that fails where it is told to. */
async function oneLife(fault: (step: DiskStep, number: number) => string | null) {
  const ledger = new Ledger();
  let number = -1;
  const disk = simulateDisk(undefined, (step) => {
    number += 1;
    const code = isOver ? null : fault(step, number);
    if (code !== null) throw refused(code, step.path);
  });
  let isOver = false;
  const thrown: string[] = [];
  const lived = await live(
    { fs: disk.fs, stepsSoFar: () => disk.stepCount },
    { ledger, isPatient: true },
  ).catch((error: unknown) => {
    thrown.push(`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  });
  const { stepCount } = disk;
  const image = disk.image();
  const page = ledger.page;
  isOver = true;
  await lived?.abandoned?.close();
  return {
    disk: { image: () => image },
    ledger: { page },
    refusals: lived?.refusals ?? [],
    thrown,
    stepCount,
  };
}
