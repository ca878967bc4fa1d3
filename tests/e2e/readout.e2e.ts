import type { Page } from '@playwright/test';
import type { Engagement } from '../../shared/engagement/engagement';
import { expect, test, type Plumbline } from './support/plumbline';

test.use({ viewport: { width: 1280, height: 720 } });

async function openReadout(page: Page, plumbline: Plumbline): Promise<void> {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const opened = await plumbline.door().call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { id } = opened.value as Engagement;
  await page.evaluate((engagement) => {
    window.location.hash = `/engagements/${engagement}/readout`;
  }, id);
  await expect(page.getByText(/^Page 1 of \d+: /)).toBeAttached();
}

/** How far what is on the page reaches below or beside what the page has for it, in pixels of the screen. */
const overflow = (page: Page): Promise<number> =>
  page.getByRole('article').evaluate((article) => {
    const [, body, foot] = article.children;
    if (body === undefined || foot === undefined) return 0;
    const { right } = body.getBoundingClientRect();
    const { top } = foot.getBoundingClientRect();
    return Math.max(
      0,
      ...[...body.querySelectorAll('*')]
        .map((each) => each.getBoundingClientRect())
        .flatMap((each) => [each.bottom - top, each.right - right]),
    );
  });

for (const edition of ['Board', 'Client'])
  test(`nothing runs off a page of the ${edition.toLowerCase()} edition`, async ({ page, plumbline }) => {
    test.setTimeout(180_000);
    await openReadout(page, plumbline);
    const status = page.getByRole('status').filter({ hasText: /^Page / });
    const pagesShown = async () => Number(/of (\d+): /.exec(await status.innerText())?.[1]);
    if (edition === 'Client') {
      const ofBoard = await pagesShown();
      await page.getByRole('button', { name: 'Edition on the screen' }).click();
      await page.getByRole('menuitemradio', { name: 'Client edition' }).click();
      await expect.poll(pagesShown).toBeGreaterThan(ofBoard);
    }
    const pages = await pagesShown();
    expect(pages).toBeGreaterThan(5);
    const shots = process.env['PLUMBLINE_READOUT_SHOTS'];
    for (let number = 1; number <= pages; number += 1) {
      await expect(status).toHaveText(new RegExp(`^Page ${number} of ${pages}: `));
      expect.soft(await overflow(page), `page ${number}`).toBeLessThan(1);
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/${edition}-${String(number).padStart(3, '0')}.png` });
      await page.keyboard.press('ArrowRight');
    }
  });

test('the notes have a window of their own, in step with the page on the wall', async ({
  page,
  plumbline,
}) => {
  await openReadout(page, plumbline);
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('w');
  const notes = await opening;
  await notes.getByRole('textbox', { name: /^Notes on/ }).fill('Greet the board');
  await expect(page.getByText('Greet the board')).toHaveCount(0);
  await notes.keyboard.press('Escape');
  await notes.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Page 2 of \d+: /)).toBeAttached();
  await expect(notes.getByRole('textbox', { name: 'Notes on “Executive summary”' })).toBeVisible();
  await notes.keyboard.press('ArrowLeft');
  await expect(notes.getByRole('textbox')).toHaveValue('Greet the board');
  await page.keyboard.press('Escape');
  await expect.poll(() => notes.isClosed()).toBe(true);
});
