import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samples } from '#shared/library/samples/index';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { onMount, whyNoMounts } from '../faults/privileges';
import { makeBreakable, type Breakage } from '../support/breakable';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../support/builtBrowserDoor';
import { terminalForTests } from './terminal/terminalForTests';

/** What clients said and who they are, each found again by its number; none of it may stand in a log or be printed. */
const canaries = Array.from({ length: 50 }, (_, number) => `Geheimrat${String(number).padStart(2, '0')}`);
const canary = (number: number): string => `${canaries[number % canaries.length] ?? ''} “said” {"so": 1}`;
const leaksOf = (text: string): readonly string[] => canaries.filter((each) => text.includes(each));

/** Sample A, every text of a client in it a canary: client, title, people, notes, quotes, reasons. */
function telling(): ExchangeFile {
  const file = structuredClone(samples.A.file);
  return {
    ...file,
    client: { name: canary(0), sector: canary(1), note: canary(2) },
    title: canary(3),
    respondents: file.respondents.map((respondent, index) => ({
      ...respondent,
      title: canary(4 + index),
      name: canary(20 + index),
    })),
    answers: file.answers.map((answer, index) => ({
      ...answer,
      note: canary(30 + (index % 8)),
      quote: canary(38 + (index % 8)),
    })),
  };
}

const everyCanary = canaries.join(' ');
let base: string;
let folder: string;
let breakAs: (kind: Breakage) => void;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'plumbline-'));
  folder = join(base, 'data');
  breakAs = makeBreakable(join(base, 'order'), everyCanary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(base, { recursive: true });
});

const logOf = async (data: string): Promise<string> => {
  const logs = join(data, 'logs');
  const names = await readdir(logs).catch(() => []);
  return (await Promise.all(names.map((name) => readFile(join(logs, name), 'utf8')))).join('\n');
};

/** Takes the telling file in; gives back the engagement's id. */
async function takeIn(door: BuiltBrowserDoor): Promise<string> {
  const imported = await door.call('exchange.import', {
    fileName: `${canaries[46] ?? ''}.json`,
    text: JSON.stringify(telling()),
  });
  if (!imported.ok) throw new Error(imported.problem.code);
  return (imported.value as { readonly id: string }).id;
}

/** Files a stranger might send, each with canaries in it and in its name. */
async function sendHostileFiles(door: BuiltBrowserDoor): Promise<void> {
  const whole = JSON.stringify(telling());
  const texts = [
    whole.slice(0, whole.length / 2),
    whole.replace('"answered"', `"${canaries[47] ?? ''}"`),
    `{"__proto__": {"x": "${everyCanary}"}}`,
    `[${'['.repeat(5_000)}"${everyCanary}"`,
    everyCanary,
  ];
  for (const text of texts)
    expect(
      await door.call('exchange.import', { fileName: `${canaries[48] ?? ''}.json`, text }),
    ).toMatchObject({ ok: false });
  const pictures = [
    everyCanary,
    `<svg xmlns="http://www.w3.org/2000/svg"><script>${everyCanary}</script></svg>`,
  ];
  for (const picture of pictures)
    expect(
      await door.call('brands.prepareLogo', { base64: Buffer.from(picture).toString('base64') }),
    ).toMatchObject({ ok: false });
}

describe('what 50 canaries leave in logs and on the terminal', () => {
  it('is nothing after a whole job, hostile files, broken handlers, damaged files and a crash', async () => {
    const door = await startBuiltBrowserDoor(folder);
    const engagement = await takeIn(door);
    const respondent = telling().respondents[0]?.id ?? '';
    const answer = { state: 'answered', value: 'c', note: canary(49) };
    expect(
      await door.call('interviews.recordAnswer', {
        engagement,
        respondent,
        question: 'role.charter',
        answer,
      }),
    ).toMatchObject({ ok: true });
    const order = { engagement, language: 'en' };
    expect(await door.call('reports.export', { ...order, job: 'whole' })).toMatchObject({ ok: true });
    await sendHostileFiles(door);
    breakAs('handlers');
    await vi.waitFor(
      async () =>
        expect(await door.call('reports.export', { ...order, job: 'broken' })).toMatchObject({
          problem: { code: 'unexpected' },
        }),
      { timeout: 30_000, interval: 500 },
    );
    breakAs('reject');
    await vi.waitFor(() => expect(door.printed()).toMatch(/it goes on/), { timeout: 10_000 });
    breakAs('throw');
    expect(await door.ended).toBe(1);

    const place = join(folder, 'engagements', engagement);
    for (const name of (await readdir(place)).filter((each) => each.endsWith('.json'))) {
      const text = await readFile(join(place, name), 'utf8');
      await writeFile(join(place, name), text.replace(canaries[3] ?? '', `${canaries[3] ?? ''}"`));
    }
    const again = await startBuiltBrowserDoor(folder);
    await again.call('engagements.open', { engagement });
    expect(await again.call('workspace.describe', {})).toMatchObject({ value: { recoveries: [{}] } });
    expect(await again.stop()).toBe(0);

    const log = await logOf(folder);
    expect(log).toContain('reports.export');
    expect(log).toContain('rejected');
    expect(log).toContain('uncaught');
    expect({ log: leaksOf(log), printed: leaksOf(door.printed() + again.printed()) }).toEqual({
      log: [],
      printed: [],
    });
  }, 120_000);

  it('is nothing on a disk that is full', async ({ skip }) => {
    const reason = whyNoMounts();
    if (reason !== null) skip(`a full disk is not tried here: ${reason}`);
    const tried = await onMount(['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs'], async (disk) => {
      const door = await startBuiltBrowserDoor(join(disk, 'data'));
      const engagement = await takeIn(door);
      await writeFile(join(disk, 'filler'), new Uint8Array(8_000_000)).catch(() => undefined);
      const answer = { state: 'answered', value: 'c', note: canary(49).repeat(400) };
      const respondent = telling().respondents[0]?.id ?? '';
      const reply = await door.call('interviews.recordAnswer', {
        engagement,
        respondent,
        question: 'role.charter',
        answer,
      });
      await door.call('settings.update', { consultant: canary(5) });
      await door.stop();
      return { reply, leaks: leaksOf(door.printed() + (await logOf(join(disk, 'data')))) };
    });
    if ('skipped' in tried) skip(tried.skipped);
    expect(tried).toMatchObject({ reply: { problem: { code: 'disk-full' } }, leaks: [] });
  }, 60_000);
});

describe('what 50 canaries leave behind the command line', () => {
  const { plumbline, at } = terminalForTests();

  it('is nothing in its error output and log, also when files are damaged and the program breaks', async () => {
    await writeFile(at('telling.json'), JSON.stringify(telling()));
    await writeFile(at('cut.json'), JSON.stringify(telling()).slice(0, 5_000));
    const errors: string[] = [];
    const run = async (...words: readonly string[]) => {
      const { code, stderr } = await plumbline(...words);
      errors.push(stderr);
      return code;
    };
    expect(await run('import', 'telling.json')).toBe(0);
    expect(await run('assess', 'telling.json')).toBe(0);
    expect(await run('report', 'telling.json', '--out', 'telling.pdf')).toBe(0);
    for (const command of ['import', 'validate', 'assess']) expect(await run(command, 'cut.json')).toBe(1);
    breakAs('throw');
    expect(await run('report', 'telling.json', '--out', 'again.pdf')).toBe(1);
    breakAs('reject');
    expect(await run('import', 'telling.json')).toBe(1);
    expect(leaksOf(errors.join('\n') + (await logOf(at('data'))))).toEqual([]);
  }, 120_000);
});
