import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DoorNote } from '../../../electron/hosts/browser/doorMemory';
import { enterWith } from '../../support/builtBrowserDoor';

const isLinux = process.platform === 'linux';
if (!isLinux)
  process.stderr.write('SKIPPED: the list of processes is read from /proc, which only Linux has.\n');

const entry = resolve(import.meta.dirname, '../../../out/main/browser.js');
/** Stands in for the desktop's own way to open an address, and stays, as a browser does. */
const opener = `#!${process.execPath}\nsetTimeout(() => undefined, 60_000);\n`;

describe.skipIf(!isLinux)('what the list of processes shows while the page is opened', () => {
  let base: string;
  const running: { kill: () => void }[] = [];
  beforeEach(async () => (base = await mkdtemp(join(tmpdir(), 'plumbline-'))));
  afterEach(async () => {
    for (const each of running.splice(0)) each.kill();
    await rm(base, { recursive: true });
  });

  it('is a code that opens nothing once the page has used it, and never the key', async () => {
    const programs = join(base, 'programs');
    await mkdir(programs);
    await writeFile(join(programs, 'xdg-open'), opener);
    await chmod(join(programs, 'xdg-open'), 0o755);
    const folder = join(base, 'data');
    const door = spawn(process.execPath, [entry, '--data', folder], {
      stdio: 'ignore',
      env: { ...process.env, PATH: [programs, process.env['PATH']].join(delimiter) },
    });
    running.push({ kill: () => door.kill('SIGKILL') });
    const shown = await vi.waitFor(async () => {
      const found = (await commandLines()).find(({ words }) => words.some((word) => word.includes('#code=')));
      if (found === undefined) throw new Error('nothing was opened yet');
      return found;
    }, 15_000);
    running.push({ kill: () => process.kill(shown.pid, 'SIGKILL') });

    const note = JSON.parse(await readFile(join(folder, 'browser-door.json'), 'utf8')) as DoorNote;
    const code = shown.words.join(' ').split('#code=')[1] ?? '';
    const origin = `http://127.0.0.1:${note.port}`;
    // The page is quicker than whoever reads the list; and if it was not, the person is warned when it comes second.
    expect(await enterWith(origin, code)).toBe(note.key);
    await expect(enterWith(origin, code)).rejects.toThrow('refused');
    const all = await commandLines();
    for (const secret of [note.key, note.codeSecret])
      expect(all.filter(({ words }) => words.some((word) => word.includes(secret)))).toEqual([]);
  });
});

async function commandLines(): Promise<
  readonly { readonly pid: number; readonly words: readonly string[] }[]
> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      // A process may end while the list is read.
      const text = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
      return { pid: Number(pid), words: text.split('\0') };
    }),
  );
}
