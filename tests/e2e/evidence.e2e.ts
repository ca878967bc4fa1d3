import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pasteScreenshot } from './support/pasteScreenshot';
import { expect, test } from './support/plumbline';

const widthOf = (page: Page): Promise<number> =>
  page
    .getByRole('img')
    .first()
    .evaluate((image) => (image as HTMLImageElement).naturalWidth);

test('a pasted screenshot is captioned, confirms a facet, and outlives a kill', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Bravo/ }).first().click();
  await page.getByRole('link', { name: 'Respondents' }).click();
  await page.getByRole('button', { name: 'Add respondent' }).click();
  const adding = page.getByRole('dialog', { name: 'Add respondent' });
  await adding.getByRole('button', { name: /Group/ }).click();
  await page.getByRole('option', { name: /^Product leaders/ }).click();
  await adding.getByLabel('Role title').fill('Head of product');
  await adding.getByRole('button', { name: 'Add' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Head of product' });
  await row.getByRole('button', { name: 'Start interview' }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await pasteScreenshot(page);
  const caption = page.getByRole('textbox', { name: /^What “image.png” shows/ });
  await expect(caption).toBeFocused();
  await page.keyboard.type('Board 3 of team Payments');
  await expect(page.getByRole('button', { name: 'Look at “Board 3 of team Payments”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(page.getByRole('button', { name: 'Look at “Board 3 of team Payments”' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('1 file shown', { exact: true })).toBeVisible();
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Leave' }).click();

  await page.getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByText('1 on record', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Look at “Board 3 of team Payments”' }).click();
  const large = page.getByRole('dialog', { name: 'Board 3 of team Payments' });
  await expect.poll(() => widthOf(page)).toBe(320);
  await large.getByRole('button', { name: 'Close' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await page.getByRole('link', { name: 'Findings' }).click();
  await page.getByRole('link', { name: /^Role/ }).first().click();
  await page
    .getByRole('button', { name: /^I have seen evidence for / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Evidence for / });
  await dialog.getByRole('radio', { name: 'I watched it' }).click();
  await dialog.getByLabel('What was seen').fill('Their planning meeting');
  await dialog.getByRole('checkbox', { name: 'Board 3 of team Payments' }).press('Space');
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Record as verified' }).click();
  const facet = page.getByRole('article').filter({ hasText: 'Their planning meeting' });
  await expect(facet.getByText('Observed', { exact: true })).toBeVisible();
  await expect(facet.getByText('Board 3 of team Payments', { exact: false })).toBeVisible();

  await plumbline.kill();
  await plumbline.restart();
  await page.getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('textbox', { name: /^What “image.png” shows/ })).toHaveValue(
    'Board 3 of team Payments',
  );
  await expect.poll(() => widthOf(page)).toBe(320);
});
