import { expect, test } from './support/plumbline';

test('coverage is read by keyboard alone, and leads into the interview that is missing', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Bravo/ }).first().click();
  await page.getByRole('link', { name: 'Coverage', exact: true }).click();
  const cells = page.getByRole('gridcell');
  await cells.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = page.locator('[role=gridcell]:focus');
  await expect(cell).toHaveAccessibleName('Focus of time, Executives: 1 of 1 heard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Focus of time: Executives' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toHaveAccessibleName(/^Focus of time, Executives/);
  // The heads stay in sight where the grid is scrolled to its last corner.
  await page.keyboard.press('Control+End');
  await expect(cells.last()).toBeFocused();
  await expect(cells.last()).toBeInViewport();
  await expect(page.getByRole('columnheader').last()).toBeInViewport();
  await expect(page.getByRole('rowheader').last()).toBeInViewport();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: 'Role definition: Product leaders' });
  await dialog.getByRole('link', { name: 'Somebody from Product leaders' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Respondents' })).toBeVisible();
});
