import type { Page } from '@playwright/test';
import type { Engagement } from '../../shared/engagement/engagement';
import { expect, test, type Plumbline } from './support/plumbline';

test.use({ viewport: { width: 1280, height: 1400 } });

async function openOutline(page: Page, plumbline: Plumbline) {
  const opened = await plumbline.door().call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { id } = opened.value as Engagement;
  await plumbline.open(page);
  await page.evaluate((engagement) => {
    window.location.hash = `/engagements/${engagement}/report`;
  }, id);
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(1)).toContainText('Executive summary');
  return rows;
}

test('a part of the report is moved by keys alone', async ({ page, plumbline }) => {
  const rows = await openOutline(page, plumbline);
  await rows.nth(1).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Insert between/ }).first()).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).not.toContainText('Executive summary');
  await expect(rows.filter({ hasText: 'Executive summary' })).toHaveCount(1);
});

test('a part of the report is dragged to another place by the mouse', async ({ page, plumbline }) => {
  const rows = await openOutline(page, plumbline);
  const from = await rows.nth(1).getByRole('button', { name: 'Move Executive summary' }).boundingBox();
  const to = await rows.nth(4).boundingBox();
  if (from === null || to === null) throw new Error('the outline is not shown');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 30, { steps: 5 });
  await page.mouse.move(to.x + 60, to.y + to.height * 0.9, { steps: 10 });
  await page.mouse.up();
  await expect(rows.nth(4)).toContainText('Executive summary');
});
