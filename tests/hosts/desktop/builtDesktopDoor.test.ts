import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBuiltDesktopDoor, type BuiltDesktopDoor } from '../../support/builtDesktopDoor';

describe('the built desktop program', () => {
  let folder: string;
  let door: BuiltDesktopDoor;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
    door = await startBuiltDesktopDoor(folder);
  });
  afterEach(async () => {
    await door.kill();
    await rm(folder, { recursive: true });
  });

  it('answers its own page', async () => {
    expect(await door.call('workspace.describe', {})).toMatchObject({ ok: true, value: { folder } });
  });

  it.each(['frame', 'gone', 'detached', 'foreign', 'navigated'])(
    'refuses a message whose sender is %s, and changes nothing',
    async (sender) => {
      const before = await door.call('settings.read', {});
      const reply = await door.ask('callAs', sender, 'settings.update', { theme: 'dark' });
      expect(reply).toEqual({ ok: false, problem: { code: 'key-refused' } });
      expect(await door.call('settings.read', {})).toEqual(before);
    },
  );

  it('hears a message of its own page that comes around the bridge', async () => {
    expect(await door.ask('callAs', 'page', 'settings.read', {})).toMatchObject({ ok: true });
  });

  it('refuses names and inputs of any shape with a problem, never with a crash', async () => {
    const strange: readonly (readonly unknown[])[] = [
      ['toString', {}],
      ['__proto__', {}],
      [undefined, undefined],
      [{ name: 'settings.read' }, {}],
      [['settings.read'], {}],
      ['settings.read', { extra: 1 }],
      ['settings.update', [1, new Map([[1, 2]]), new Uint8Array(4)]],
    ];
    for (const values of strange)
      expect(await door.ask('callAs', 'page', ...values)).toMatchObject({ ok: false });
    expect(await door.call('settings.read', {})).toMatchObject({ ok: true });
  });

  it('shows the page two functions and nothing of Electron', async () => {
    expect(await door.ask('describe')).toMatchObject({
      exposed: ['plumbline'],
      bridge: ['call', 'onFlush'],
    });
  });

  it('opens one isolated, sandboxed window with a neutral title, on an address of its own', async () => {
    expect(await door.ask('describe')).toMatchObject({
      title: 'Plumbline',
      address: 'app://plumbline/',
      isSandboxed: true,
      userData: join(folder, 'desktop'),
      partitions: ['plumbline'],
      schemes: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
      },
    });
  });

  it('serves the built page under the policy, and nothing beside it', async () => {
    const page = (await door.ask('load', 'app://plumbline/')) as {
      status: number;
      headers: Record<string, string>;
      body: string;
    };
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page.body)?.[1];
    expect(await door.ask('load', `app://plumbline${String(script)}`)).toMatchObject({ status: 200 });
    for (const address of [
      'app://plumbline/index.html',
      'app://plumbline/../main/main.js',
      'app://plumbline/..%2fmain%2fmain.js',
      'app://plumbline/assets/',
    ])
      expect(await door.ask('load', address)).toMatchObject({ status: 404, body: '' });
    for (const address of ['app://evil/', 'app://plumbline.evil/'])
      expect(await door.ask('load', address)).toMatchObject({ status: 403 });
    expect(await door.ask('load', 'app://plumbline/', { method: 'POST' })).toMatchObject({ status: 403 });
  });

  it('lets the page write what is unsaved before it closes, and ends in order', async () => {
    await door.ask('listenForFlush', 'saving');
    expect(await door.stop()).toBe(0);
    door = await startBuiltDesktopDoor(folder);
    expect(await door.call('settings.read', {})).toMatchObject({ ok: true, value: { theme: 'dark' } });
  });

  it('closes also when the page fails to write', async () => {
    await door.ask('listenForFlush', 'failing');
    expect(await door.stop()).toBe(0);
  });

  it('waits five seconds for a page that hangs, and no longer', { timeout: 15_000 }, async () => {
    await door.ask('listenForFlush', 'never');
    const beganMs = performance.now();
    expect(await door.stop()).toBe(0);
    expect(performance.now() - beganMs).toBeGreaterThan(4_500);
  });

  it('gives the data folder free when it closes', async () => {
    expect(await door.stop()).toBe(0);
    await expect(readFile(join(folder, 'lock'))).rejects.toThrow('ENOENT');
  });
});
