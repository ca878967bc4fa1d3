import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { samples } from '#shared/library/samples/index';

export const entry = resolve(import.meta.dirname, '../../../out/main/cli.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  /** The folder every call runs in; the samples lie there as A.json, B.json and C.json. */
  readonly folder: () => string;
  readonly at: (name: string) => string;
  /** Runs the built command line as a program of its own. */
  readonly plumbline: (...args: readonly string[]) => Promise<Ended>;
}

/** A folder of its own for the tests of a file, and the command line in it. */
export function terminalForTests(): Terminal {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-terminal-'));
    for (const id of ['A', 'B', 'C'] as const)
      await writeFile(at(`${id}.json`), JSON.stringify(samples[id].file));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    at,
    plumbline(...args) {
      const child = spawn(process.execPath, [entry, ...args], {
        cwd: folder,
        env: { ...process.env, PLUMBLINE_DATA: at('data') },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      return new Promise((ended, failed) => {
        child.once('error', failed);
        child.once('close', (code) => ended({ code, stdout, stderr }));
      });
    },
  };
}
