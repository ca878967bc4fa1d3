import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetDoor, recallDoor, rememberDoor } from '../../../electron/hosts/browser/doorMemory';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';

const door = { port: 41_234, key: newLaunchKey(), codeSecret: newLaunchKey() };
let folder: string;
let note: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  note = join(folder, 'browser-door.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the note of an open browser door', () => {
  it('brings a restart back to the same port and key', async () => {
    await rememberDoor(folder, door);
    expect(await recallDoor(folder)).toEqual(door);
  });

  it('is gone after a proper close', async () => {
    await rememberDoor(folder, door);
    await forgetDoor(folder, door);
    expect(await recallDoor(folder)).toBeNull();
  });

  it('stays when it is the note of a door that took the folder over', async () => {
    const other = { port: 41_235, key: newLaunchKey(), codeSecret: newLaunchKey() };
    await rememberDoor(folder, other);
    await forgetDoor(folder, door);
    expect(await recallDoor(folder)).toEqual(other);
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner only', async () => {
    await writeFile(note, 'older', { mode: 0o644 });
    await rememberDoor(folder, door);
    expect((await stat(note)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('is not trusted once others could read it', async () => {
    await rememberDoor(folder, door);
    await chmod(note, 0o644);
    expect(await recallDoor(folder)).toBeNull();
  });

  it.each([
    '',
    '{',
    '{"port":80,"key":"x"}',
    JSON.stringify({ ...door, port: 80 }),
    JSON.stringify({ ...door, key: 'short' }),
    JSON.stringify({ port: door.port, key: door.key }),
    JSON.stringify({ ...door, more: 1 }),
  ])('is not trusted when it reads %j', async (text) => {
    await writeFile(note, text, { mode: 0o600 });
    expect(await recallDoor(folder)).toBeNull();
  });
});
