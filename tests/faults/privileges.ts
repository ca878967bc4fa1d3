import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A part that could not run here, and why: told loudly, never counted as passed. */
export interface Skipped {
  readonly skipped: string;
}

export function run(command: string, ...rest: readonly string[]): { isDone: boolean; said: string } {
  const { status, stderr, error, stdout } = spawnSync(command, rest, { encoding: 'utf8' });
  if (error !== undefined) return { isDone: false, said: error.message };
  return { isDone: status === 0, said: `${stdout}${stderr}`.trim() };
}

/** A folder of its own for the length of a task. */
export async function inFolder<Value>(task: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-faults-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with a file system of its own, unmounted in every case. `mountWith` ends with the folder's path. */
export async function onMount<Value>(
  mountWith: readonly string[],
  task: (folder: string) => Promise<Value>,
): Promise<Value | Skipped> {
  return inFolder(async (folder) => {
    const mounted = run('mount', ...mountWith, folder);
    if (!mounted.isDone) return { skipped: `mount is not possible here: ${mounted.said}` };
    try {
      return await task(folder);
    } finally {
      const gone = run('umount', folder);
      if (!gone.isDone) run('umount', '--lazy', folder);
    }
  });
}

/** Why nothing can be mounted here; null when it can. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return `mounting is done on Linux only, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'mounting needs root';
  return null;
}
