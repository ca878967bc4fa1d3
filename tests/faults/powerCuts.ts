import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CrashLoss } from './crashEverywhere';
import { seededNumbers } from './disk/seededNumbers';
import { inFolder, onMount, run, whyNoMounts, type Skipped } from './privileges';
import { lookAfter, notedIn, prepare, startWriter, type Deed } from './writer';

export interface PowerCutReport {
  readonly powerCuts: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

const megabyte = 1024 * 1024;

export interface CutFileSystem {
  readonly name: string;
  /** Formats the image whose path follows. */
  readonly format: readonly [command: string, ...options: string[]];
  readonly imageBytes: number;
  readonly mountOptions: readonly string[];
}

/** As it comes, and without its own rescue of files that were renamed before they were synced. */
export const ext4: CutFileSystem = {
  name: 'ext4',
  format: ['mkfs.ext4', '-q', '-F'],
  imageBytes: 24 * megabyte,
  mountOptions: ['commit=1', 'commit=1,noauto_da_alloc'],
};

/** A copy must be let in beside the one it was taken from: its identity is looked over. */
export const xfs: CutFileSystem = {
  name: 'xfs',
  format: ['mkfs.xfs', '-q', '-f'],
  imageBytes: 320 * megabyte,
  mountOptions: ['nouuid'],
};

/**
 * Cuts the power of a real file system: a writer saves on ext4 in an image, is stopped, the image is copied as it is
 * on the disk at that moment, and the writer goes on. Each copy is mounted as after a power cut and must hold all
 * that was acknowledged before the copy. A writer that does not sync must be found out.
 */
export async function cutPower(
  program: string,
  disk: CutFileSystem,
  cutsEach: number,
  deed: 'write' | 'write-unsynced' = 'write',
): Promise<PowerCutReport | Skipped> {
  const reason = whyNoMounts() ?? whyNoLoop(disk);
  if (reason !== null) return { skipped: reason };
  const report = { powerCuts: 0, acknowledged: 0, losses: [] as CrashLoss[] };
  for (const options of disk.mountOptions) {
    const sizeBytes = 3 * disk.imageBytes + 32 * megabyte;
    const lived = await inMemory(sizeBytes, (memory) =>
      cutOften({ program, deed, disk }, memory, options, cutsEach),
    );
    if ('skipped' in lived) return lived;
    report.powerCuts += lived.powerCuts;
    report.acknowledged += lived.acknowledged;
    report.losses.push(...lived.losses);
  }
  return report;
}

/** Images stand in memory: a copy is quick, and nothing wears a real disk. */
const inMemory = <Value>(sizeBytes: number, task: (folder: string) => Promise<Value | Skipped>) =>
  onMount(['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs'], task);

function whyNoLoop({ format }: CutFileSystem): string | null {
  const found = run('losetup', '--find');
  if (!found.isDone) return `no loop device: ${found.said}`;
  return run(format[0], '-V').isDone ? null : `${format[0]} is not installed`;
}

async function cutOften(
  { program, deed, disk }: { program: string; deed: Deed; disk: CutFileSystem },
  memory: string,
  options: string,
  cuts: number,
): Promise<PowerCutReport | Skipped> {
  const image = join(memory, 'image');
  const made = run('truncate', '--size', String(disk.imageBytes), image);
  const formatted = run(...disk.format, image);
  if (!made.isDone || !formatted.isDone)
    return { skipped: `no image of ${disk.name}: ${made.said}${formatted.said}` };
  return onMount(['-o', `loop,${options}`, image], (mounted) =>
    inFolder(async (elsewhere) => {
      const places = { program, data: join(mounted, 'data'), noted: join(elsewhere, 'noted') };
      await prepare(places.data);
      run('sync', '--file-system', mounted);
      const losses: CrashLoss[] = [];
      const random = seededNumbers(cuts);
      const writer = startWriter(places, 0, deed);
      await writer.until('ready');
      for (let cut = 0; cut < cuts; cut += 1) {
        await wait(20 + random(130));
        writer.process.kill('SIGSTOP');
        const noted = notedIn(places.noted);
        const copy = join(memory, 'copy');
        copyAtRest(image, copy);
        writer.process.kill('SIGCONT');
        const found = await lookInto(copy, options, noted);
        if (!Array.isArray(found)) return found;
        losses.push(
          ...found.map((loss) => ({ step: `power cut ${cut} of ${disk.name} with ${options}`, loss })),
        );
        rmSync(copy);
      }
      writer.process.kill('SIGKILL');
      await writer.over;
      if (/refused|background|Error/.test(writer.said()))
        losses.push({ step: options, loss: `the writer said: ${writer.said()}` });
      return { powerCuts: cuts, acknowledged: notedIn(places.noted).count, losses };
    }),
  );
}

/** The file system writes for itself too: a copy counts when a second one is the same. */
function copyAtRest(image: string, copy: string): void {
  const digest = (path: string) => createHash('sha1').update(readFileSync(path)).digest('hex');
  for (let before = ''; ;) {
    copyFileSync(image, copy);
    const now = digest(copy);
    if (now === before) return;
    before = now;
  }
}

async function lookInto(
  copy: string,
  options: string,
  noted: { pm: number; client: number },
): Promise<string[] | Skipped> {
  return onMount(['-o', `loop,${options}`, copy], async (mounted) => {
    const data = join(mounted, 'data');
    mkdirSync(data, { recursive: true });
    const { losses } = await lookAfter(data, noted, { isTakeOverAllowed: true });
    return losses;
  });
}
