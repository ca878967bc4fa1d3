import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/plumbline';

const charter = 'Product role charter';
const sprint = 'Vision and goal sprint';

/** Opens the marked copy of sample A from the welcome screen, at one of its parts. */
async function openSample(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).click();
  await expect(page.getByText('Sample A', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: part, exact: true }).click();
}

function column(page: Page, name: string): Locator {
  return page.getByRole('grid', { name });
}

function card(page: Page, wave: string, title: string): Locator {
  return column(page, wave).getByRole('row', { name: title });
}

/** Everything in the data folder, by name; the lock tells who runs and changes with the clock. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  // The list of engagements is written some time after what it was made from.
  const files = names.filter((entry) => entry.isFile() && !/lock|catalogue/.test(entry.name));
  const read = files.map(async ({ name, parentPath }) => {
    const path = join(parentPath, name);
    return [path, (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('a card is moved to another wave by keyboard alone, with a reason, and is still there after a restart', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openSample(page, 'Plan');
  await page.getByRole('button', { name: `Move ${charter}` }).focus();
  await page.keyboard.press('Enter');
  // From the place in front of its own column to the next column, then down one place, and dropped.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Move ${charter}` });
  await expect(dialog.getByRole('textbox', { name: /Reason/ })).toBeFocused();
  await page.keyboard.type('The sponsor is away in the first month');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card(page, 'Wave 2', charter)).toContainText('Computed: wave 1, place 1');

  await page.reload();
  await expect(card(page, 'Wave 2', charter)).toContainText('Computed: wave 1, place 1');
  const place = new URL(page.url()).hash;
  await plumbline.restart();
  await plumbline.open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(card(page, 'Wave 2', charter)).toContainText('The sponsor is away in the first month');
  await expect(card(page, 'Wave 2', charter)).toContainText('Computed: wave 1, place 1');
});

test('a card is moved by mouse within its column and into another', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openSample(page, 'Plan');
  await page.getByRole('heading', { name: 'Plan board' }).evaluate((heading) => heading.scrollIntoView());
  const first = card(page, 'Wave 1', charter);
  const second = await boxOf(card(page, 'Wave 1', sprint));
  await drag(page, first, { x: second.x + 80, y: second.y + second.height - 3 });
  await giveReason(page, 'First things first', 'Move');
  await expect(column(page, 'Wave 1').getByRole('row').nth(1)).toContainText(charter);
  const later = await boxOf(column(page, 'Later'));
  await drag(page, first, { x: later.x + 60, y: later.y + 30 });
  await giveReason(page, 'Next year', 'Move');
  await expect(card(page, 'Later', charter)).toContainText('Reason: Next year');
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to be seen there');
  return box;
}

/** Takes the card by its handle. Nothing may scroll between pressing and moving, or another card would be taken. */
async function drag(
  page: Page,
  from: Locator,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const { x, y } = await boxOf(from);
  await page.mouse.move(x + 14, y + 24);
  await page.mouse.down();
  await page.mouse.move(x + 24, y + 34, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function giveReason(page: Page, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill(reason);
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog).toBeHidden();
}

test('a dismissed card comes back by undo', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openSample(page, 'Plan');
  await page.getByRole('button', { name: `More for ${charter}` }).click();
  await page.getByRole('menuitem', { name: 'Dismiss…' }).click();
  await giveReason(page, 'They have one', 'Dismiss');
  await expect(page.getByRole('region', { name: 'Dismissed' })).toContainText('Reason: They have one');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(page, 'Wave 1', charter)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dismissed' })).toBeHidden();
});

test('a what-if shows its effect while one drags and leaves no trace on disk', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openSample(page, 'What-if');
  await expect(page.getByText('What-if: nothing here is stored or printed')).toBeVisible();
  const before = await contents(plumbline.folder);
  expect(Object.keys(before).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Choose all: Wave 1' }).click();
  const role = page.getByRole('listitem', { name: /^S1/ });
  const supposed = await role.innerText();
  await page.getByRole('slider', { name: 'Reached score' }).focus();
  await page.keyboard.press('End');
  await expect(role).not.toHaveText(supposed);
  await expect(page.getByRole('region', { name: 'Targeted facets' })).toContainText('100');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByText('As computed')).toBeVisible();
  expect(await contents(plumbline.folder)).toEqual(before);
});

test('a follow-up shows what has moved and what became of the plan', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openSample(page, 'Overview');
  await page.getByRole('button', { name: 'Start a follow-up' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('One year on');
  await page.getByRole('button', { name: 'Start and open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One year on' })).toBeVisible();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByText('There is nothing to compare yet.')).toBeVisible();
  await page
    .getByRole('radiogroup', { name: `What became of ${charter}` })
    .getByRole('radio', { name: 'Done', exact: true })
    .click();
  await expect(page.getByText(/^1 done, 0 partly/)).toBeVisible();

  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await page.getByRole('button', { name: 'Start interview: Managing director' }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (let question = 0; question < 12; question += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
  }
  await page.getByRole('button', { name: 'Leave the interview (Esc)' }).click();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Dimensions and facets' })).toContainText('Role definition');
  await expect(page.getByRole('region', { name: 'What cannot be compared' })).toContainText(
    'Without a score now',
  );
});
