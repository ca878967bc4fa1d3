import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardNavigation } from '../../../electron/hosts/desktop/guardNavigation';
import { lockDownSession } from '../../../electron/hosts/desktop/lockDownSession';
import { menuTemplate } from '../../../electron/hosts/desktop/menuTemplate';
import { createTranslate } from '../../../electron/workbench/translate';

const permissions = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
];

/** Keeps what a session is told, the way Electron's takes it. */
function aSession() {
  const told = new Map<string, (...values: readonly unknown[]) => unknown>();
  const keep = (name: string) => (handler: (...values: readonly unknown[]) => unknown) =>
    told.set(name, handler);
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: (isEnabled: boolean) => told.set('spelling', () => isEnabled),
    webRequest: { onBeforeRequest: keep('web') },
  });
  lockDownSession(session as unknown as Session);
  return { session, tell: (name: string, ...values: readonly unknown[]) => told.get(name)?.(...values) };
}

describe('the session of the window', () => {
  it.each(permissions)('grants no %s, neither when asked nor when looked up', (permission) => {
    const { tell } = aSession();
    const answers: unknown[] = [];
    tell('request', null, permission, (isGranted: boolean) => answers.push(isGranted));
    expect(answers).toEqual([false]);
    expect(tell('check', null, permission)).toBe(false);
    expect(tell('device', { deviceType: permission })).toBe(false);
  });

  it('lets text be copied, and nothing else of the clipboard', () => {
    const { tell } = aSession();
    const answers: unknown[] = [];
    tell('request', null, 'clipboard-sanitized-write', (isGranted: boolean) => answers.push(isGranted));
    expect(answers).toEqual([true]);
    expect(tell('check', null, 'clipboard-sanitized-write')).toBe(true);
  });

  it.each([
    ['app://plumbline/assets/index.js', false],
    ['blob:app://plumbline/7f', false],
    ['data:image/png;base64,AA', false],
    ['http://127.0.0.1:8080/', true],
    ['https://example.test/', true],
    ['ws://example.test/', true],
    ['wss://example.test/', true],
    ['ftp://example.test/', true],
    ['file:///etc/passwd', true],
    ['chrome://settings', true],
    ['nonsense', true],
  ])('loading %s is cancelled: %s', (url, isCancelled) => {
    const { tell } = aSession();
    const answers: unknown[] = [];
    tell('web', { url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel: isCancelled }]);
  });

  it('starts no download and no spell checker of its own', () => {
    const { session, tell } = aSession();
    expect(isPrevented(session, 'will-download')).toBe(true);
    expect(tell('spelling')).toBe(false);
  });
});

describe('a window', () => {
  const opened: ((details: unknown) => unknown)[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: (details: unknown) => unknown) => opened.push(handler),
  });
  guardNavigation(contents as unknown as WebContents);

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on its page at %s', (event) => {
    expect(isPrevented(contents, event, 'https://example.test/')).toBe(true);
    expect(isPrevented(contents, event, 'app://plumbline.evil/')).toBe(true);
    expect(isPrevented(contents, event, 'app://plumbline/#/')).toBe(false);
  });

  it.each([
    ['about:blank', 'plumbline-notes', 'allow'],
    ['app://plumbline/', 'plumbline-notes', 'deny'],
    ['https://example.test/', 'plumbline-notes', 'deny'],
    ['about:blank', '', 'deny'],
  ])('asked to open %s as “%s”, answers %s', (url, frameName, action) => {
    expect(opened.map((handler) => handler({ url, frameName }))).toMatchObject([{ action }]);
  });

  it('takes no guest', () => {
    expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
  });
});

describe('the menu', () => {
  it.each(['linux', 'darwin', 'win32'] as const)(
    'of %s offers no developer tools and quits or closes',
    (platform) => {
      const menu = JSON.stringify(menuTemplate(platform, createTranslate('en')));
      expect(menu).not.toMatch(/toggledevtools|forcereload/i);
      expect(menu).toContain(platform === 'darwin' ? '"role":"appMenu"' : '"role":"quit"');
      for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'togglefullscreen'])
        expect(menu).toContain(`"role":"${role}"`);
    },
  );
});

function isPrevented(emitter: EventEmitter, name: string, url?: string): boolean {
  let isPrevented = false;
  emitter.emit(name, { url, preventDefault: () => (isPrevented = true) });
  return isPrevented;
}
