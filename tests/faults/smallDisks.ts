import { join } from 'node:path';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import type { CrashLoss } from './crashEverywhere';
import { examineFolder } from './examineFolder';
import { Ledger } from './ledger';
import { onMount, run, whyNoMounts, type Skipped } from './privileges';
import { live } from './scenario';

export interface SmallDiskReport {
  readonly disks: number;
  readonly refused: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

const pageBytes = 4096;

/** The scenario on real file systems that are too small for it, a page or an inode larger each time. */
export async function fillSmallDisks({
  pages,
  inodes,
}: {
  pages: readonly number[];
  inodes: readonly number[];
}) {
  const reason = whyNoMounts();
  if (reason !== null) return { skipped: reason };
  const report = { disks: 0, refused: 0, acknowledged: 0, losses: [] as CrashLoss[] };
  const sizes = [
    ...pages.map((count) => ({ named: `${count} pages`, option: `size=${count * pageBytes}` })),
    ...inodes.map((count) => ({ named: `${count} inodes`, option: `size=16m,nr_inodes=${count}` })),
  ];
  for (const { named, option } of sizes) {
    const lived = await onMount(['-t', 'tmpfs', '-o', option, 'tmpfs'], (folder) => liveOn(folder, named));
    if ('skipped' in lived) return lived;
    report.disks += 1;
    report.refused += lived.refused;
    report.acknowledged += lived.acknowledged;
    report.losses.push(...lived.losses);
  }
  return report satisfies SmallDiskReport;
}

/** Lives until the disk is full and beyond, then makes room, as a person would, and looks what is there. */
async function liveOn(mounted: string, named: string) {
  const folder = join(mounted, 'data');
  const ledger = new Ledger();
  const { fs, stepsSoFar } = counted();
  const { refusals, abandoned } = await live({ fs, folder, stepsSoFar }, { ledger, isPatient: true });
  const unnamed = refusals.filter(({ code }) => !expected.has(code));
  const losses = unnamed.map((problem) => `an unexpected problem: ${JSON.stringify(problem)}`);
  const { page } = ledger;
  const larger = run('mount', '-o', 'remount,size=32m,nr_inodes=10000', mounted);
  if (!larger.isDone) throw new Error(larger.said);
  losses.push(...(await examineFolder(folder, page, { boot: 2, mayHaveGaps: true })));
  await abandoned?.close();
  return {
    refused: refusals.length,
    acknowledged: page.acknowledgedCount,
    losses: losses.map((loss) => ({ step: named, loss })),
  };
}

/** What a full disk may be told as: full, or, for what was to be there by then and is not, missing. */
const expected = new Set(['disk-full', 'template-not-found']);

function counted() {
  let steps = 0;
  const fs = new Proxy(nodeFileSystem, {
    get(target, operation, receiver) {
      steps += 1;
      return Reflect.get(target, operation, receiver) as unknown;
    },
  });
  return { fs, stepsSoFar: () => steps };
}

export type SmallDisks = SmallDiskReport | Skipped;
