import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchDesktop, findDesktop } from '../../../electron/desktopBinary.mjs';

let root: string;
let electron: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plumbline-'));
  electron = join(root, 'node_modules', 'electron');
  await mkdir(join(electron, 'dist'), { recursive: true });
  await writeFile(
    join(electron, 'package.json'),
    JSON.stringify({ version: '45.4.1', bin: { 'install-electron': 'install.js' } }),
  );
});
afterEach(() => rm(root, { recursive: true }));

/** What a finished fetch leaves behind. */
async function putProgram(version = '45.4.1') {
  await writeFile(join(electron, 'path.txt'), 'electron');
  await writeFile(join(electron, 'dist', 'version'), `v${version}`);
  await writeFile(join(electron, 'dist', 'electron'), '');
  await chmod(join(electron, 'dist', 'electron'), 0o755);
}

/** An installer in place of the real one, as the package would bring it. */
const putInstaller = (text: string) => writeFile(join(electron, 'install.js'), text);
const marks = () => readFile(join(root, 'marks'), 'utf8').catch(() => '');
const mark = (root: string) => `require('fs').appendFileSync(${JSON.stringify(join(root, 'marks'))}, 'x');`;

describe('finding the desktop program', () => {
  it('finds what was fetched', async () => {
    await putProgram();
    expect(await findDesktop(root)).toBe(join(electron, 'dist', 'electron'));
  });

  it('finds nothing after a plain install, and starts nothing to find out', async () => {
    await writeFile(join(electron, 'index.js'), mark(root));
    await putInstaller(mark(root));
    expect(await findDesktop(root)).toBeNull();
    expect(await marks()).toBe('');
  });

  it('takes no program of another version', async () => {
    await putProgram('44.0.0');
    expect(await findDesktop(root)).toBeNull();
  });

  it('takes no fetch that was broken off', async () => {
    await putProgram();
    await rm(join(electron, 'dist', 'electron'));
    expect(await findDesktop(root)).toBeNull();
  });

  it('finds nothing where the package itself is missing', async () => {
    await rm(electron, { recursive: true });
    expect(await findDesktop(root)).toBeNull();
    expect(await fetchDesktop({ root, isForced: false })).toBe('the package electron is not installed');
  });
});

describe('fetching the desktop program', () => {
  const fails = () =>
    putInstaller(`${mark(root)} console.error('TypeError: fetch failed'); process.exit(1);`);

  it('says nothing when it worked', async () => {
    await putInstaller(mark(root));
    expect(await fetchDesktop({ root, isForced: false })).toBeNull();
  });

  it('says why it did not work', async () => {
    await fails();
    expect(await fetchDesktop({ root, isForced: false })).toBe('its download site could not be reached');
  });

  it('does not try again after a failure', async () => {
    await fails();
    await fetchDesktop({ root, isForced: false });
    expect(await fetchDesktop({ root, isForced: false })).toBe('fetching it failed before');
    expect(await marks()).toBe('x');
  });

  it('tries again when it is told to, and forgets the failure once it worked', async () => {
    await fails();
    await fetchDesktop({ root, isForced: false });
    await putInstaller(mark(root));
    expect(await fetchDesktop({ root, isForced: true })).toBeNull();
    expect(await fetchDesktop({ root, isForced: false })).toBeNull();
    expect(await marks()).toBe('xxx');
  });

  it('tries again for another version', async () => {
    await fails();
    await fetchDesktop({ root, isForced: false });
    await writeFile(
      join(electron, 'package.json'),
      JSON.stringify({ version: '46.0.0', bin: { 'install-electron': 'install.js' } }),
    );
    expect(await fetchDesktop({ root, isForced: false })).toBe('its download site could not be reached');
  });

  it('tries again when its note cannot be read', async () => {
    await fails();
    const folder = join(root, 'node_modules', '.cache', 'plumbline');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'electron-fetch.json'), '{"ver');
    expect(await fetchDesktop({ root, isForced: false })).toBe('its download site could not be reached');
  });

  it('is bounded in time', async () => {
    await putInstaller('setInterval(() => {}, 1000)');
    const beganMs = performance.now();
    expect(await fetchDesktop({ root, isForced: false, limitMs: 500 })).toBe(
      'it took longer than 0.5 seconds',
    );
    expect(performance.now() - beganMs).toBeLessThan(5_000);
  });

  it('can be skipped', async () => {
    await putInstaller('setInterval(() => {}, 1000)');
    let isListening = false;
    const failure = await fetchDesktop({
      root,
      isForced: false,
      whenSkipped: (skip) => {
        isListening = true;
        setTimeout(skip, 50);
        return () => (isListening = false);
      },
    });
    expect(failure).toBe('skipped');
    expect(isListening).toBe(false);
  });
});
