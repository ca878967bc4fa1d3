import type { Page } from '@playwright/test';
import { expect, test } from './support/plumbline';

/** The hand-over of sample A, opened from the empty home screen as anybody would. */
async function openHandOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Hand-over', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The answer in one line' })).toBeVisible();
}

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the hand-over' }).getByRole('link', { name }).click();

test('an edit of the charter survives a reload and a restart', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openHandOver(page);
  await part(page, 'Role charter');
  await page.getByRole('button', { name: 'Actions for Orders the roadmap and explains refusals' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'What' }).fill('Orders one roadmap for all products');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

  await plumbline.kill();
  await plumbline.restart();
  await page.reload();
  await expect(page.getByText('Orders one roadmap for all products')).toBeVisible();
  await expect(page.getByText('Computed: Orders the roadmap and explains refusals')).toBeVisible();
});

test('a judgement changes what the summary cites', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openHandOver(page);
  const cause = page.getByRole('region', { name: 'Symptoms and the product-cause test' });
  await expect(cause).toContainText('No symptom may be named as a reason for training');
  await cause.getByRole('link', { name: 'Judge the strong symptoms' }).click();
  await page
    .getByRole('radiogroup', { name: 'Product-cause test: A plan that keeps moving' })
    .getByRole('radio', { name: 'Supported', exact: true })
    .click();
  await page.getByRole('textbox', { name: 'What the judgement rests on' }).fill('Change log of March');
  await part(page, 'Summary');
  await expect(cause).toContainText('Named as a reason for training: A plan that keeps moving.');
  await expect(cause).not.toContainText('Change log');
});

test('the table of responsibilities is filled in without a mouse', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openHandOver(page);
  await part(page, 'Role charter');
  const grid = page.getByRole('grid', { name: 'Table of responsibilities' });
  // One stop for Tab, behind the buttons that set a mark.
  await page
    .getByRole('group', { name: /^Mark for/ })
    .getByRole('button', { name: 'Clear' })
    .focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(grid.getByRole('gridcell', { name: /^Product strategy and goal, Finance/ })).toBeFocused();
  await page.keyboard.press('a');
  await expect(grid.getByText('More than one group answers for it')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(grid.getByText('More than one group answers for it')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(grid.getByRole('gridcell', { name: /^Product strategy and goal, Finance/ })).not.toBeFocused();
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(
    grid.getByRole('gridcell', { name: 'Product strategy and goal, Finance: no mark; was C' }),
  ).toBeVisible();
});
