import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../../electron/start.mjs');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm start`'s program; ends it as Ctrl+C does once it prints its address. */
function start(folder: string, ...given: readonly string[]): Promise<Ended> {
  return startAndEnd(['SIGINT'], folder, ...given);
}

function startAndEnd(
  signals: readonly NodeJS.Signals[],
  folder: string,
  ...given: readonly string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLUMBLINE_DATA: folder },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const isNew = !stdout.includes('#code=');
    stdout += text;
    if (isNew && stdout.includes('#code=')) for (const signal of signals) child.kill(signal);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((ended) => child.once('close', (code) => ended({ code, stdout, stderr })));
}

describe('npm start', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plumbline-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it.skipIf(process.platform === 'win32')(
    'opens the browser door at once when asked to, and closes cleanly at Ctrl+C',
    async () => {
      const { code, stdout, stderr } = await start(folder, '--browser', '--no-open');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^Plumbline is open at http:\/\/127\.0\.0\.1:\d+\/#code=[\w.-]+\n/);
      expect(stdout).toContain(`Data folder: ${folder}`);
      expect(stdout).toMatch(/Plumbline has closed\. Everything is saved\.\n$/);
      expect(code).toBe(0);
    },
  );

  it.skipIf(process.platform === 'win32')('ends at once when told a second time', async () => {
    const { code } = await startAndEnd(['SIGINT', 'SIGTERM'], folder, '--browser', '--no-open');
    expect(code).toBe(130);
  });

  it('prefers --data to PLUMBLINE_DATA', async () => {
    const other = join(folder, 'other');
    const { stdout } = await start(folder, '--browser', '--no-open', '--data', other);
    expect(stdout).toContain(`Data folder: ${other}`);
  });

  it('explains itself', async () => {
    const { code, stdout } = await start(folder, '--help');
    expect(code).toBe(0);
    for (const option of ['--browser', '--fetch-desktop', '--data', '--port', '--no-open'])
      expect(stdout).toContain(option);
  });

  it.each([['--sideways'], ['stray'], ['--data']])(
    'refuses %s with 2 and says what there is',
    async (wrong) => {
      const { code, stdout, stderr } = await start(folder, wrong);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm start -- --browser');
    },
  );
});
