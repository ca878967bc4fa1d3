import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { readPdf } from './support/readPdf';
import { pasteScreenshot } from './support/pasteScreenshot';
import { expect, test } from './support/plumbline';

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.locator('canvas[data-drawn]').first()).toBeVisible({ timeout: 60_000 });
}

const hashOf = async (download: Download): Promise<string> =>
  createHash('sha256')
    .update(await readFile(await download.path()))
    .digest('hex');

test.use({ viewport: { width: 1440, height: 900 } });

test('the report is previewed, reworded, issued as a version, and had again to the byte', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openReport(page);
  await expect(page.getByRole('button', { name: /^Page 1 of \d+$/ })).toBeVisible();

  // Any computed sentence can be put into other words; the computed one stays beside it.
  const wording = page.getByRole('region', { name: 'Wording' });
  await wording.getByText('Executive summary').click();
  await wording.getByRole('listitem').getByRole('button').first().click();
  const dialog = page.getByRole('dialog', { name: /^Reword/ });
  await expect(dialog.getByText('Computed now')).toBeVisible();
  const own = dialog.getByRole('textbox', { name: 'In your words' });
  await own.fill('Begin with the **role**; [client] first.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(wording.getByText('Yours', { exact: true })).toBeVisible();

  // A place still to be filled in forbids issuing, and leads to its text.
  const readiness = page.getByRole('region', { name: 'Before you issue' });
  await expect(readiness.getByText('One text still has a place to be filled in.')).toBeVisible();
  const issuing = page.getByRole('region', { name: 'Issue', exact: true });
  await expect(issuing.getByText('Something must be mended first')).toBeVisible();
  await readiness.getByRole('button', { name: 'Reword' }).click();
  await own.fill('Begin with the **role**.');
  await dialog.getByRole('button', { name: 'Save' }).click();

  // Warnings are acknowledged, then the version is issued and handed over.
  await issuing.getByText(/^I have seen the/).click();
  const [first] = await Promise.all([
    page.waitForEvent('download'),
    issuing.getByRole('button', { name: 'Issue version 1' }).click(),
  ]);
  await expect(issuing.getByText('Version 1 is issued.')).toBeVisible();
  const path = join(plumbline.folder, 'issued.pdf');
  await first.saveAs(path);
  const report = await readPdf(path);
  expect(report.text).toContain('Begin with the role.');
  expect(report.bookmarks).toContain('Executive summary');

  // The history keeps it, and gives the same bytes; so does issuing again with nothing changed.
  const history = page.getByRole('region', { name: 'Issued reports' });
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    history.getByRole('button', { name: 'Save a copy of version 1' }).click(),
  ]);
  expect(await hashOf(copy)).toBe(await hashOf(first));
  await expect(history.getByText(await hashOf(first))).toBeVisible();
  await expect(issuing.getByText('Nothing has changed since version 1.')).toBeVisible();
  const seen = issuing.getByRole('checkbox');
  if (!(await seen.isChecked())) await issuing.getByText(/^I have seen the/).click();
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    issuing.getByRole('button', { name: /^Issue version/ }).click(),
  ]);
  expect(await hashOf(again)).toBe(await hashOf(first));

  // After a change the page says what is different from version 1.
  await wording.getByRole('listitem').getByRole('button').first().click();
  await own.fill('Begin with the role, and soon.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(issuing.getByText('Executive summary: changed')).toBeVisible();
});

test('a click on a page leads to its text, and one in the outline to its page', async ({
  page,
  plumbline,
}) => {
  test.setTimeout(120_000);
  await plumbline.open(page);
  await openReport(page);
  const preview = page.getByRole('region', { name: 'Pages as they will print' });
  await page.getByRole('button', { name: 'Role charter', exact: true }).click();
  await expect
    .poll(() => preview.locator('[class*="pages"]').evaluate((element) => element.scrollTop))
    .toBeGreaterThan(1000);

  // The answer in one line, on the first page of the summary, is a text: a click on it offers to reword it.
  await page.getByRole('button', { name: 'Executive summary', exact: true }).click();
  const summary = preview.locator('[data-page="4"]');
  await summary.click({ position: { x: 200, y: 150 } });
  await expect(page.getByRole('dialog', { name: /^Reword/ })).toBeVisible();
});

test('a picture without a caption is a warning that leads to it, and is issued with its words', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add files…' })).toBeVisible();
  await pasteScreenshot(page);
  const caption = page.getByRole('textbox', { name: 'What “image.png” shows' });
  await expect(caption).toBeVisible();

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const choosing = page.getByRole('region', { name: 'What to show' });
  await choosing.getByText('Pictures', { exact: true }).click();
  await choosing.getByText('image.png').click();
  const readiness = page.getByRole('region', { name: 'Before you issue' });
  const untold = readiness.getByRole('listitem').filter({ hasText: 'One picture has no caption' }).first();
  await untold.getByRole('link', { name: 'Go there' }).click();
  await expect(caption).toBeFocused();
  await page.keyboard.type('The board of team Payments');
  await expect(page.getByRole('button', { name: 'Look at “The board of team Payments”' })).toBeVisible();

  // So few pixels are a warning of the drawing, which is acknowledged with the others.
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(readiness.getByText('One picture has so few pixels')).toBeVisible({ timeout: 60_000 });
  await expect(readiness.getByText('Picture 1: The board of team Payments')).toBeVisible();
  await expect(readiness.getByText('One picture has no caption')).toHaveCount(0);
  const issuing = page.getByRole('region', { name: 'Issue', exact: true });
  await issuing.getByText(/^I have seen the/).click();
  const [issued] = await Promise.all([
    page.waitForEvent('download'),
    issuing.getByRole('button', { name: 'Issue version 1' }).click(),
  ]);
  const path = join(plumbline.folder, 'pictures.pdf');
  await issued.saveAs(path);
  expect((await readPdf(path)).text).toContain('The board of team Payments');
});
