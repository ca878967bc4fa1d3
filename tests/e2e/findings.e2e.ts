import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/plumbline';

/** The findings of a sample, opened from the home screen as anybody would. */
async function openFindings(page: Page, client: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(client) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  await expect(page.getByRole('article', { name: /^S1/ })).toBeVisible();
}

/** Small groups and single people are there in the private view only. */
async function lookPrivately(page: Page): Promise<void> {
  await page.getByText('Private view', { exact: true }).click();
  await expect(page.getByText(/^For your eyes only/)).toBeVisible();
}

const chapters = (page: Page) => page.getByRole('navigation', { name: 'Findings by dimension' });
const chapter = (page: Page, name: string) => chapters(page).getByRole('link', { name }).click();

test('every number that can be asked opens where it comes from', async ({ page, plumbline }) => {
  test.setTimeout(240_000);
  await plumbline.open(page);
  await openFindings(page, 'Alfa');
  await lookPrivately(page);
  const links = await chapters(page).getByRole('link').all();
  let opened = 0;
  let shown = 0;
  for (const link of links) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    const figures = await page
      .getByRole('main')
      .getByRole('button', { name: /: Why .+\?$/ })
      .all();
    shown += figures.length;
    // Neighbours differ in kind, so every fourth meets them all in a fraction of the time.
    for (const figure of figures.filter((_, place) => place % 4 === 0)) {
      await figure.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading', { level: 2 })).not.toBeEmpty();
      const words = await dialog.innerText();
      expect(words.length).toBeGreaterThan(80);
      expect(words).not.toMatch(/undefined|NaN|\[object|app\.findings|\{\{/);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      opened += 1;
    }
  }
  expect(shown).toBeGreaterThan(200);
  expect(opened).toBeGreaterThan(50);
});

test('a score of the consultant changes the verdict, carries a dagger, and goes back', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openFindings(page, 'Alfa');
  await expect(page.getByRole('article', { name: /^S5/ })).toContainText('This quarter');
  await chapter(page, 'Prerequisites for Agile development');
  await page.getByRole('button', { name: 'Set another score for Vision and goal' }).click();
  await page.getByRole('textbox', { name: 'Your score' }).fill('10');
  await page
    .getByRole('textbox', { name: 'Reason' })
    .fill('The vision on the wall is that of another company.');
  await page.getByRole('button', { name: 'Set score' }).click();
  await expect(page.getByRole('button', { name: 'Vision and goal: Why 10 †?' })).toBeVisible();
  await expect(page.getByText(/the answers give 36. Reason: The vision on the wall/)).toBeVisible();

  await chapter(page, 'Overview');
  await expect(page.getByRole('article', { name: /^S5/ })).toContainText('Now');
  await chapter(page, 'Heat map');
  await expect(page.getByRole('gridcell', { name: 'Vision and goal, facet score: 10 †' })).toBeVisible();

  await plumbline.kill();
  await plumbline.restart();
  await page.reload();
  await chapter(page, 'Prerequisites for Agile development');
  await page.getByRole('button', { name: 'Change the score set for Vision and goal' }).click();
  await page.getByRole('button', { name: 'Go back to the computed score' }).click();
  await expect(page.getByRole('button', { name: 'Vision and goal: Why 36?' })).toBeVisible();
  await chapter(page, 'Overview');
  await expect(page.getByRole('article', { name: /^S5/ })).toContainText('This quarter');
});

test('the heat map is read and opened by keyboard alone', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openFindings(page, 'Bravo');
  await lookPrivately(page);
  await chapter(page, 'Heat map');
  const cells = page.getByRole('gridcell');
  await cells.first().focus();
  const total = await cells.count();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = page.locator('[role=gridcell]:focus');
  await expect(cell).toHaveAccessibleName(/^Focus of time, Executives: \d+, people: 1, a small group$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Focus of time, Executives: \d+$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toHaveAccessibleName(/^Focus of time, Executives/);
  await page.keyboard.press('Control+End');
  await expect(cells.nth(total - 1)).toBeFocused();
  await expect(cells.nth(total - 1)).toBeInViewport();
});

test('a window shows no title and no single answer unless it is asked to, also after a reload', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openFindings(page, 'Alfa');
  await lookPrivately(page);
  await page.reload();
  await expect(page.getByText(/^Safe to show/)).toBeVisible();
  for (const name of ['Role clarity and focus', 'Heat map', 'Disagreements', 'Blind spots']) {
    await chapter(page, name);
    await expect(page.getByRole('main')).not.toContainText('Managing director');
    await expect(page.getByRole('main')).not.toContainText('a small group');
  }
  await chapter(page, 'Role clarity and focus');
  await page.getByRole('button', { name: /^Role definition: Why/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Single answers open in the private view');
  await expect(page.getByRole('dialog')).not.toContainText('Managing director');
});

for (const scheme of ['light', 'dark'] as const)
  test(`findings have no accessibility fault that can be measured, in ${scheme}`, async ({
    page,
    plumbline,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await plumbline.open(page);
    await openFindings(page, 'Bravo');
    for (const link of await chapters(page).getByRole('link').all()) {
      await link.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
