import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';
import {
  enterWith,
  runBuiltBrowserDoor,
  startBuiltBrowserDoor,
  type BuiltBrowserDoor,
} from '../../support/builtBrowserDoor';
import { openForTest } from '../../support/openForTest';

describe('the built browser door', () => {
  let folder: string;
  const doors: BuiltBrowserDoor[] = [];
  const start = async (...more: readonly string[]) => {
    const door = await startBuiltBrowserDoor(folder, ...more);
    doors.push(door);
    return door;
  };
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plumbline-'))));
  afterEach(async () => {
    await Promise.all(doors.splice(0).map((door) => door.kill()));
    await rm(folder, { recursive: true });
  });

  it('prints its address once and the data folder', async () => {
    const door = await start();
    await door.stop();
    expect(door.printed().match(/#code=/g)).toHaveLength(1);
    expect(door.printed()).toContain(folder);
  });

  it('works on the data folder it was given', async () => {
    const door = await start();
    expect(await door.call('workspace.describe', {})).toMatchObject({
      ok: true,
      value: { folder, isReadOnly: false },
    });
  });

  it('ends at Ctrl+C with exit code 0, gives the folder free and forgets its key', async () => {
    const door = await start();
    expect(await door.stop()).toBe(0);
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining(['lock']));
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining(['browser-door.json']));
    expect(await filesWith(folder, door.key)).toEqual([]);
  });

  it('takes a new port and key after a proper close', async () => {
    const first = await start();
    await first.stop();
    const second = await start();
    expect(second.key).not.toBe(first.key);
  });

  it('comes back at the same port with the same key after a crash, so that an open page goes on', async () => {
    const first = await start();
    await first.call('settings.update', { theme: 'dark' });
    await first.kill();
    const second = await start();
    expect([second.port, second.key]).toEqual([first.port, first.key]);
    expect(await first.call('settings.read', {})).toMatchObject({ ok: true, value: { theme: 'dark' } });
  });

  it('never offers its old key elsewhere when another program took the port meanwhile', async () => {
    const first = await start();
    await first.kill();
    const other = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((listening) => other.listen(first.port, '127.0.0.1', listening));
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(second.key).not.toBe(first.key);
    await new Promise((closed) => other.close(closed));
  });

  it('keeps its key in one private file while it runs, and in nothing else', async () => {
    const door = await start();
    await door.call('toString', {});
    expect(await filesWith(folder, door.key)).toEqual(['browser-door.json']);
    if (process.platform !== 'win32')
      expect((await stat(join(folder, 'browser-door.json'))).mode & 0o777).toBe(0o600);
  });

  it('opens beside another program to look at', async () => {
    const { workbench } = await openForTest(folder);
    const door = await start();
    expect(await door.call('workspace.describe', {})).toMatchObject({ value: { isReadOnly: true } });
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining(['browser-door.json']));
    expect(await door.stop()).toBe(0);
    await workbench.close();
  });

  it('started again on its folder, shows a fresh address of the one that runs, and ends', async () => {
    const first = await start();
    const again = await runBuiltBrowserDoor(folder);
    expect([again.code, again.stderr]).toEqual([0, '']);
    const [, port, code = ''] = /127\.0\.0\.1:(\d+)\/#code=(\S+)/.exec(again.stdout) ?? [];
    expect(Number(port)).toBe(first.port);
    expect(await enterWith(`http://127.0.0.1:${first.port}`, code)).toBe(first.key);
    expect(await first.call('workspace.describe', {})).toMatchObject({ value: { isReadOnly: false } });
  });

  it('warns where it was started when an address is opened a second time', async () => {
    const door = await start();
    const code = door.address.split('#code=')[1] ?? '';
    const origin = `http://127.0.0.1:${door.port}`;
    await enterWith(origin, code);
    await expect(enterWith(origin, code)).rejects.toThrow('refused');
    await expect(enterWith(origin, 'made.up')).rejects.toThrow('refused');
    await door.stop();
    expect(door.printed().match(/opened a second time/g)).toHaveLength(1);
  });

  it('ends in order when it is stopped from the page', async () => {
    const door = await start();
    const origin = `http://127.0.0.1:${door.port}`;
    const answer = await fetch(`${origin}/stop`, {
      method: 'POST',
      headers: { origin, 'x-plumbline-key': door.key },
    });
    expect(await answer.json()).toEqual({ ok: true, value: null });
    expect(await door.ended).toBe(0);
    expect(door.printed()).toContain('Everything is saved.');
  });

  it('shows whoever took its port after a crash no key, only a code that is worth nothing', async () => {
    const first = await start();
    await first.kill();
    const heard: string[] = [];
    const other = createHttpServer((request, response) => {
      heard.push(JSON.stringify(request.headers));
      response.end(JSON.stringify({ ok: true, value: { key: newLaunchKey() } }));
    });
    await new Promise<void>((listening) => other.listen(first.port, '127.0.0.1', listening));
    const second = await start();
    await new Promise((closed) => other.close(closed));
    expect(heard).toHaveLength(1);
    expect(heard.join()).not.toContain(first.key);
    const code = /"x-plumbline-code":"([^"]+)"/.exec(heard.join())?.[1] ?? '';
    await expect(enterWith(`http://127.0.0.1:${second.port}`, code)).rejects.toThrow('refused');
    expect(second.port).not.toBe(first.port);
  });

  it('takes the folder over when the person says that the other program is gone', async () => {
    const first = await start();
    await first.kill();
    // As a machine without a name of its own finds it after its battery went flat.
    const lock = join(folder, 'lock');
    const left = JSON.parse(await readFile(lock, 'utf8')) as object;
    await writeFile(lock, JSON.stringify({ ...left, bootId: 'an-earlier-boot', machineId: null }));
    const second = await start();
    expect(await second.call('workspace.describe', {})).toMatchObject({
      value: { isReadOnly: true, holder: { pid: expect.any(Number) as number } },
    });
    expect(await second.call('workspace.takeOver', {})).toEqual({ ok: true, value: null });
    expect(await second.call('workspace.describe', {})).toMatchObject({
      value: { isReadOnly: false, holder: null },
    });
    expect(await second.call('samples.open', { sample: 'A' })).toMatchObject({ ok: true });
    // It is the door of this folder now: another start leads to it.
    const again = await runBuiltBrowserDoor(folder);
    const [, port, code = ''] = /127\.0\.0\.1:(\d+)\/#code=(\S+)/.exec(again.stdout) ?? [];
    expect([again.code, Number(port)]).toEqual([0, second.port]);
    expect(await enterWith(`http://127.0.0.1:${second.port}`, code)).toBe(second.key);
    expect(await second.stop()).toBe(0);
  });

  it('takes the port it is given, and says so when that is in use', async () => {
    const port = await freePort();
    expect((await start('--port', String(port))).port).toBe(port);
    await expect(startBuiltBrowserDoor(`${folder}/other`, '--port', String(port))).rejects.toThrow(
      `Port ${port} is in use`,
    );
  });

  it.each([
    [['--port', '80'], '1024'],
    [['--port', 'x'], '1024'],
    [['--sideways'], 'Use: npm start'],
    [['stray'], 'Use: npm start'],
  ])('ends with 2 and how to use it when called with %j', async (wrong, words) => {
    const failure = await startBuiltBrowserDoor(folder, ...wrong).catch((error: unknown) => String(error));
    expect(failure).toContain('ended with 2');
    expect(failure).toContain(words);
  });
});

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(file, 'utf8')).includes(text) ? [file] : [])),
  );
  return found.flat().map((file) => file.slice(folder.length + 1));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
