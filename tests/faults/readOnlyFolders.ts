import { chmodSync, chownSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import type { CrashLoss } from './crashEverywhere';
import { startProgram } from './machine';
import { inFolder, onMount, run, whyNoMounts, type Skipped } from './privileges';
import { lookAfter, notedIn, prepare, startWriter, untilSaved } from './writer';

export interface ReadOnlyReport {
  readonly folders: number;
  readonly losses: readonly CrashLoss[];
}

const nobody = 65534;

/**
 * The disk becomes read-only under a running program, as a USB stick with its switch moved or a file system that
 * found an error: saving is refused by name, reading goes on, and once it can be written again saving does too.
 */
export async function remountReadOnly(): Promise<ReadOnlyReport | Skipped> {
  const reason = whyNoMounts();
  if (reason !== null) return { skipped: reason };
  return onMount(['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs'], async (mounted) => {
    const data = join(mounted, 'data');
    await prepare(data);
    const opened = await startProgram({ fs: nodeFileSystem, folder: data });
    if (!opened.ok) throw new Error(opened.problem.code);
    const { engagements } = opened.value;
    const save = async (value: number) => {
      const saved = await engagements.commit('eng-1', { kind: 'fact-recorded', fact: 'pm', value });
      return saved.ok ? 'saved' : saved.problem.code;
    };
    const outcomes = [await save(0)];
    // An open file that may still be written keeps a file system from being remounted: the checkpoint closes it.
    await opened.value.engagements.read('eng-1');
    const closed = await opened.value.close();
    outcomes.push(closed.ok ? 'closed' : closed.problem.code);
    remount(mounted, 'ro');
    const refused = await startProgram({ fs: nodeFileSystem, folder: data });
    outcomes.push(refused.ok ? 'opened' : refused.problem.code);
    const looking = await startProgram({ fs: nodeFileSystem, folder: data, mode: 'read-only' });
    const read = looking.ok ? await looking.value.engagements.read('eng-1') : looking;
    outcomes.push(read.ok ? `pm ${String(read.value.facts['pm'])}` : read.problem.code);
    remount(mounted, 'rw');
    const again = await lookAfter(data, { pm: 0, client: -1 });
    return {
      folders: 1,
      losses: [
        ...unless(outcomes, ['saved', 'closed', 'folder-read-only', 'pm 0']),
        ...again.losses.map((loss) => ({ step: 'written again', loss })),
      ],
    };
  });
}

/** A folder whose owner may not write it: a process of another user, or our own where it is not root. */
export function withoutPermission(program: string): Promise<ReadOnlyReport | Skipped> {
  return inFolder(async (folder) => {
    const isRoot = process.getuid?.() === 0;
    if (process.platform === 'win32') return { skipped: 'folder modes mean nothing on Windows' };
    const data = join(folder, 'data');
    const outside = join(folder, 'outside');
    await prepare(data);
    mkdirSync(outside);
    const copied = join(folder, 'program');
    cpSync(join(program, '..'), copied, { recursive: true });
    const own = run('chmod', '-R', 'a+rX', folder);
    if (!own.isDone) return { skipped: own.said };
    if (isRoot) {
      run('chown', '-R', String(nobody), data);
      chownSync(outside, nobody, nobody);
    }
    run('chmod', '-R', 'u-w', data);
    const as = isRoot ? { uid: nobody, gid: nobody } : {};
    const places = { program: join(copied, 'writerProgram.mjs'), data, noted: join(outside, 'noted') };
    const refused = startWriter(places, 0, 'write', as);
    await refused.over;
    run('chmod', '-R', 'u+w', data);
    const allowed = startWriter(places, 0, 'write', as);
    await untilSaved(allowed, places.noted);
    allowed.process.kill('SIGKILL');
    await allowed.over;
    chmodSync(folder, 0o700);
    const after = await lookAfter(data, notedIn(places.noted));
    return {
      folders: 1,
      losses: [
        ...unless([refused.said().split('\n')[1]], ['refused {"code":"folder-read-only","file":"."}']),
        ...(notedIn(places.noted).count > 0 ? [] : [{ step: 'written again', loss: allowed.said() }]),
        ...after.losses.map((loss) => ({ step: 'written again', loss })),
      ],
    };
  });
}

function remount(folder: string, mode: 'ro' | 'rw'): void {
  const done = run('mount', '-o', `remount,${mode}`, folder);
  if (!done.isDone) throw new Error(done.said);
}

function unless(found: readonly unknown[], expected: readonly string[]): CrashLoss[] {
  const [is, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === wanted ? [] : [{ step: 'a read-only folder', loss: `expected ${wanted}, found ${is}` }];
}
