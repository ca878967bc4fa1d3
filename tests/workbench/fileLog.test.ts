import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileLog, logFileIn } from '../../electron/workbench/fileLog';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plumbline-log-'))));
afterEach(() => rm(folder, { recursive: true }));

const line = { at: '2026-05-04T12:00:00.000Z', reference: 'r', during: 'storage', cause: 'x'.repeat(5_000) };

it('keeps two files of about a megabyte, whatever happens, for their owner only', async () => {
  const log = fileLog(folder, () => undefined);
  for (let count = 0; count < 700; count += 1) log(line);
  const names = await readdir(join(folder, 'logs'));
  expect(names.toSorted()).toEqual(['plumbline.log', 'plumbline.log.1']);
  for (const name of names) {
    const { size, mode } = await stat(join(folder, 'logs', name));
    expect(size).toBeLessThan(1_010_000);
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
  }
  expect((await readFile(logFileIn(folder), 'utf8')).endsWith('\n')).toBe(true);
});
