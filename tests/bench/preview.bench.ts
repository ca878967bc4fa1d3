import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Reply } from '#shared/contract/reply';
import { quantile, report } from './measure';
import { withBrowser } from './withBrowser';

const edits = 9;
const exports = 5;
const wantedMs = 500;
const longTaskMs = 50;

type Watched = Window & { drawn?: Promise<number>; longest?: number };

/** From a switch of the outline to the first page drawn anew, in ms, as the page itself sees it. */
async function edited(page: Page): Promise<number> {
  await page.evaluate(() => {
    (window as Watched).drawn = new Promise((tell) => {
      let beganMs = 0;
      window.addEventListener('click', ({ timeStamp }) => (beganMs = timeStamp), {
        capture: true,
        once: true,
      });
      const first = document.querySelector('[data-page="1"] canvas');
      // A page brought up to date gets its size anew before it is drawn.
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        requestAnimationFrame(() => tell(performance.now() - beganMs));
      });
      if (first !== null) watcher.observe(first, { attributes: true, attributeFilter: ['width'] });
    });
  });
  await page.getByText('Shown', { exact: true }).nth(5).click();
  return (await page.evaluate(() => (window as Watched).drawn)) ?? Number.POSITIVE_INFINITY;
}

/** The longest that the page was busy at a stretch while a PDF was exported, in ms; tasks below 50 ms count as none. */
async function exported(page: Page): Promise<number> {
  await page.evaluate(() => {
    (window as Watched).longest = 0;
  });
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export PDF' }).click(),
  ]);
  await page.waitForTimeout(500);
  return (await page.evaluate(() => (window as Watched).longest)) ?? Number.POSITIVE_INFINITY;
}

it('shows an edit on the first page soon, and never holds the window up while exporting', async () => {
  await withBrowser(async (door, browser) => {
    const opened = (await door.call('samples.open', { sample: 'A' })) as Reply<'samples.open'>;
    if (!opened.ok) throw new Error(opened.problem.code);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    await page.goto(door.address);
    await page.evaluate((hash) => {
      window.location.hash = hash;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          (window as Watched).longest = Math.max((window as Watched).longest ?? 0, duration);
      }).observe({ type: 'longtask' });
    }, `/engagements/${opened.value.id}/report`);
    await page.locator('[data-page="1"] canvas[data-drawn]').waitFor({ timeout: 60_000 });

    const shown: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      shown.push(await edited(page));
      await page.waitForTimeout(700);
    }
    const busy: number[] = [];
    for (let run = 0; run < exports; run += 1) busy.push(await exported(page));

    report('Edit to first page drawn anew, median', quantile(shown), 'half a second', wantedMs);
    report('Longest task of the window while exporting, median', quantile(busy), 'wanted', longTaskMs);
    expect(shown).toHaveLength(edits);
  });
});
