import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Reply } from '#shared/contract/reply';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { BuiltBrowserDoor } from '../support/builtBrowserDoor';
import { quantile, report, say } from './measure';
import { withBrowser } from './withBrowser';

const engagements = 2000;
const atOnce = 8;
const slowdown = 4;
const questions = 30;
const openings = 9;
const twoFramesMs = 2000 / 60;
/** What people take for an answer at once. */
const immediateMs = 100;

const template = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };

async function create(door: BuiltBrowserDoor, number: number): Promise<string> {
  const made = (await door.call('engagements.create', {
    client: { name: `Client ${number}` },
    title: `Diagnostic ${number}`,
    template,
  })) as Reply<'engagements.create'>;
  if (!made.ok) throw new Error(made.problem.code);
  return made.value.id;
}

/** The address of an interview in the last of many engagements. */
async function prepare(door: BuiltBrowserDoor): Promise<string> {
  for (let made = 0; made < engagements - 1; made += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, engagements - 1 - made) }, (_, each) =>
        create(door, made + each),
      ),
    );
  const engagement = await create(door, engagements);
  const added = (await door.call('respondents.add', {
    engagement,
    respondent: { group: 'PMG', title: 'Product manager' },
  })) as Reply<'respondents.add'>;
  const respondent = added.ok ? added.value.respondents[0]?.id : undefined;
  if (respondent === undefined) throw new Error('nobody was added');
  return `#/engagements/${engagement}/interview/${respondent}`;
}

type Watched = Window & { painted?: Promise<number> };

/** From the press of a key to the frame that shows what it did, in ms, as the page itself sees it. */
async function pressed(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    (window as Watched).painted = new Promise((tell) => {
      window.addEventListener(
        'keydown',
        (event) =>
          requestAnimationFrame(() => {
            // A message sent in a frame arrives once that frame is painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => tell(performance.now() - event.timeStamp);
            port2.postMessage(null);
          }),
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.press(key);
  return (await page.evaluate(() => (window as Watched).painted)) ?? Number.POSITIVE_INFINITY;
}

/** From the key of the palette to the frame that lists engagements, in ms, as the page itself sees it. */
async function paletteOpened(page: Page): Promise<number> {
  await page.evaluate(() => {
    (window as Watched).painted = new Promise((tell) => {
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = (): void => {
            if (document.querySelector('[role="dialog"] [role="option"]') === null)
              requestAnimationFrame(look);
            else requestAnimationFrame(() => tell(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.press('Control+k');
  const took = (await page.evaluate(() => (window as Watched).painted)) ?? Number.POSITIVE_INFINITY;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return took;
}

function p95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}

it('shows the next question soon after a key, on a slow machine with many engagements', async () => {
  await withBrowser(async (door, browser) => {
    const address = await prepare(door);
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(door.address);
    await page.getByText(`Diagnostic ${engagements}`, { exact: true }).first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const palette: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) palette.push(await paletteOpened(page));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    const prompt = page.getByRole('article').getByRole('heading', { level: 2 });
    await prompt.waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

    const idle: number[] = [];
    const next: number[] = [];
    const answer: number[] = [];
    for (let question = 0; question < questions; question += 1) {
      if (question < 6) answer.push(await pressed(page, '3'));
      next.push(await pressed(page, 'ArrowRight'));
      idle.push(await pressed(page, 'Shift'));
      await page.waitForTimeout(30);
    }
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('n');
    const sentence = 'Typed as fast as the wire allows, without a pause. '.repeat(6);
    await page.keyboard.type(sentence);
    const typed = await page.getByLabel('Note').inputValue();
    expect(typed).toBe(sentence);

    say(`Characters dropped of ${sentence.length} typed without a pause: ${sentence.length - typed.length}`);
    report(
      `Palette open over ${engagements} engagements, ${slowdown}x slower, median`,
      quantile(palette),
      'an answer that feels immediate',
      immediateMs,
    );
    report(`Key to next question painted, ${slowdown}x slower, p95`, p95(next), 'two frames', twoFramesMs);
    report(`Key to answer painted, ${slowdown}x slower, p95`, p95(answer), 'two frames', twoFramesMs);
    report('Key to next question painted, the same', p95(next), 'a key that does nothing', p95(idle));
    expect(next).toHaveLength(questions);
  });
});
