import { fork } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBuiltBrowserDoor } from '../support/builtBrowserDoor';
import { startBuiltDesktopDoor } from '../support/builtDesktopDoor';
import { makeBreakable, type Breakage } from '../support/breakable';
import { openForTest } from '../support/openForTest';
import { terminalForTests } from './terminal/terminalForTests';

const words = 'Kunde Geheimrat said: we never speak to users';
let base: string;
let folder: string;
let breakAs: (kind: Breakage) => void;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'plumbline-'));
  folder = join(base, 'data');
  breakAs = makeBreakable(join(base, 'order'), words);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(base, { recursive: true });
});

const log = () => readFile(join(folder, 'logs', 'plumbline.log'), 'utf8');
const reference = /Reference ([0-9a-f-]{36})/;

describe('an error nobody caught', () => {
  it('ends the browser door in order, with a reference that stands in the log', async () => {
    const door = await startBuiltBrowserDoor(folder);
    expect(await door.call('samples.open', { sample: 'A' })).toMatchObject({ ok: true });
    breakAs('throw');
    expect(await door.ended).toBe(1);
    expect(door.printed()).not.toContain('Geheimrat');
    expect(await log()).toContain(reference.exec(door.printed())?.[1] ?? 'no reference');
    expect(await log()).not.toContain('Geheimrat');
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining(['lock']));
    const { workbench } = await openForTest(folder);
    expect(await workbench.dispatch('engagements.list', {})).toMatchObject({ ok: true, value: [{}] });
    await workbench.close();
  });

  it('ends the desktop program after the page has written, with a reference in an error box', async () => {
    const door = await startBuiltDesktopDoor(folder);
    await door.ask('listenForFlush', 'saving');
    breakAs('throw');
    expect(await door.ended).toBe(1);
    expect(door.told()).toContain('Plumbline has to end.');
    expect(door.told()).not.toContain('Geheimrat');
    expect(await log()).toContain(reference.exec(door.told())?.[1] ?? 'no reference');
    expect(await log()).not.toContain('Geheimrat');
    const { workbench } = await openForTest(folder);
    expect(await workbench.dispatch('settings.read', {})).toMatchObject({ value: { theme: 'dark' } });
    await workbench.close();
  });

  it('in a promise does not end a program with a window, and stands in its log', async () => {
    const door = await startBuiltBrowserDoor(folder);
    breakAs('reject');
    await vi.waitFor(() => expect(door.printed()).toMatch(reference), { timeout: 10_000 });
    expect(await log()).toContain(reference.exec(door.printed())?.[1] ?? 'no reference');
    expect(await door.call('settings.read', {})).toMatchObject({ ok: true });
    expect(await door.stop()).toBe(0);
    expect(door.printed() + (await log())).not.toContain('Geheimrat');
  });

  it('in a promise of the desktop program lets it go on too', async () => {
    const door = await startBuiltDesktopDoor(folder);
    breakAs('reject');
    await vi.waitFor(async () => expect(await log()).toContain('rejected'), { timeout: 10_000 });
    expect(await door.call('settings.read', {})).toMatchObject({ ok: true });
    expect(await door.stop()).toBe(0);
    expect(door.told() + (await log())).not.toContain('Geheimrat');
  });
});

describe('an error nobody caught in the command line', () => {
  const { plumbline, at } = terminalForTests();

  it.each(['throw', 'reject'] as const)(
    '(%s) ends it with 1 and a reference, without a word',
    async (kind) => {
      breakAs(kind);
      const { code, stdout, stderr } = await plumbline('report', 'A.json', '--out', `${kind}.pdf`);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(reference);
      expect(stderr).not.toContain('Geheimrat');
    },
  );

  it('gives the data folder free', async () => {
    breakAs('throw');
    const { code, stderr } = await plumbline('import', 'A.json');
    expect(code).toBe(1);
    expect(stderr).not.toContain('Geheimrat');
    const again = await plumbline('import', 'B.json');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(at('data'))).not.toEqual(expect.arrayContaining(['lock']));
  });
});

describe.each(['render', 'images'])('an error nobody caught in the process “%s”', (entry) => {
  it.each(['throw', 'reject'] as const)('(%s) is told as a place in the program', async (kind) => {
    const child = fork(resolve(import.meta.dirname, `../../out/main/${entry}.js`), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise<number | null>((tell) => child.once('close', tell));
    breakAs(kind);
    expect(await ended).toBe(1);
    expect(said).toMatch(/^Error/);
    expect(said).not.toContain('Geheimrat');
  });
});
