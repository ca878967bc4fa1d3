import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../../support/builtBrowserDoor';

/** The user `nobody` of most systems. */
const nobody = 65_534;
const canBeAnother = process.platform === 'linux' && process.getuid?.() === 0;
if (!canBeAnother)
  process.stderr.write('SKIPPED: another user of this machine can be tried on Linux as root only.\n');

/** Runs in a process of the other user: asks the door, and tries to list and read everything. */
const trespass = `
const { readFileSync, readdirSync } = require('node:fs');
const [origin, ...paths] = process.argv.slice(1);
const works = (open) => { try { open(); return true; } catch (error) { if (error.code !== 'EACCES' && error.code !== 'ENOTDIR') throw error; return false; } };
const ask = (path, headers = {}) =>
  fetch(origin + path, { method: 'POST', headers: { origin, 'content-type': 'application/json', ...headers }, body: '{}' })
    .then(({ status }) => status);
(async () => {
  const answers = {
    bare: await ask('/call/engagements.list'),
    wrongKey: await ask('/call/engagements.list', { 'x-plumbline-key': 'x'.repeat(43) }),
    enter: await ask('/enter', { 'x-plumbline-code': 'x.y' }),
    stop: await ask('/stop'),
  };
  const opened = paths.filter((path) => [() => readFileSync(path), () => readdirSync(path)].some(works));
  process.stdout.write(JSON.stringify({ uid: process.getuid(), answers, tried: paths.length, opened }));
})();
`;

describe.skipIf(!canBeAnother)('another user of this machine', () => {
  let base: string;
  let door: BuiltBrowserDoor;
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'plumbline-'));
    // Whoever keeps others out of the folder above needs no protection; the usual home lets them pass.
    await chmod(base, 0o755);
  });
  afterEach(async () => {
    await door.stop();
    await rm(base, { recursive: true });
  });

  it.each([
    ['a folder that Plumbline made', false],
    ['a folder that was there, open to everybody', true],
  ])('is refused by the door and reads nothing of %s', async (_name, isThere) => {
    const folder = join(base, 'data');
    if (isThere) {
      await mkdir(folder);
      await chmod(folder, 0o755);
    }
    door = await startBuiltBrowserDoor(folder);
    expect(await door.call('samples.open', { sample: 'A' })).toMatchObject({ ok: true });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const folders = entries
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(
      expect.arrayContaining([
        'browser-door.json',
        'lock',
        expect.stringMatching(/^engagements\/.*\.json$/),
        expect.stringMatching(/^engagements\/.*journal/),
      ]),
    );

    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['-e', trespass, `http://127.0.0.1:${door.port}`, ...files, ...folders],
      { uid: nobody, gid: nobody, cwd: '/', env: {}, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      uid: nobody,
      answers: { bare: 401, wrongKey: 401, enter: 401, stop: 401 },
      tried: files.length + folders.length,
      opened: [],
    });
    expect(await door.call('workspace.describe', {})).toMatchObject({ ok: true });
  });
});
