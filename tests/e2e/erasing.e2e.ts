import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Engagement } from '#shared/engagement/engagement';
import { expect, test } from './support/plumbline';

const title = 'Leiterin Produktmanagement';
const secret = 'Vertraulich gesagt';

/** Every file of the data folder that holds one of the words. */
async function filesHolding(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => (await readFile(file)).toString('utf8')));
  return files.filter((_, place) => words.some((word) => texts[place]?.includes(word)));
}

const keptByThePage = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));

test('somebody is erased by keyboard alone; nothing of them is left in folder, page or undo', async ({
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
  await adding.getByLabel('Role title').fill(title);
  await adding.getByRole('button', { name: 'Add' }).click();

  const row = page.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('button', { name: 'Start interview' }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('n');
  await page.keyboard.type(secret);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect((await filesHolding(plumbline.folder, [secret])).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('link', { name: 'Respondents' }).click();

  const more = page.getByRole('button', { name: `More for ${title}` });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Erase for good…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Erase ${title} for good?` });
  await expect(dialog.getByText('1 answer', { exact: true })).toBeVisible();
  await expect(dialog.getByText('1 note', { exact: true })).toBeVisible();
  await expect(dialog.getByText('No backup folder is chosen here.', { exact: false })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);

  const confirm = dialog.getByRole('button', { name: 'Erase for good' });
  await confirm.press('Enter');
  await expect(dialog.getByText('Tick this first.')).toBeVisible();
  await dialog.getByLabel('Why it is erased').focus();
  await page.keyboard.type('Asked for');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await confirm.press('Enter');
  const done = page.getByRole('dialog', { name: 'Erased for good' });
  await expect(done.getByText('Nothing of it is left in the data folder.', { exact: false })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(done).toBeHidden();
  await expect(page.getByText(title)).toBeHidden();

  expect(await filesHolding(plumbline.folder, [secret, title])).toEqual([]);
  expect(await keptByThePage(page)).not.toContain(secret);
  await page.keyboard.press('Control+z');
  await page.reload();
  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('A respondent was erased for good')).toBeVisible();
  await expect(page.getByText('Asked for')).toBeVisible();
  await expect(page.getByText(title)).toBeHidden();
  await expect(page.getByRole('button', { name: /undo/i }).first()).toBeDisabled();
  expect(await filesHolding(plumbline.folder, [secret, title])).toEqual([]);
});

test('erasing that was interrupted before it began is told of, and can be left', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Bravo/ }).click();
  await page.getByRole('link', { name: 'Respondents' }).click();
  const id = /engagements\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const folder = join(plumbline.folder, 'engagements', id);
  const opened = await plumbline.door().call('engagements.open', { engagement: id });
  if (!opened.ok) throw new Error(opened.problem.code);
  const person = (opened.value as { engagement: Engagement }).engagement.respondents[0];
  await plumbline.kill();
  const begun = {
    target: { kind: 'respondent', respondent: person?.id },
    reason: 'Asked for',
    at: '2026-03-01T09:00:00.000Z',
  };
  await writeFile(join(folder, 'erasing.json'), `${JSON.stringify(begun)}\n`);
  await plumbline.restart();
  await page.goto('about:blank');
  await plumbline.open(page);
  await page.getByRole('row', { name: /Bravo/ }).first().click();
  const notice = page.getByRole('status').filter({ hasText: 'Erasing was interrupted' });
  await expect(notice).toContainText('Asked for');
  await notice.getByRole('button', { name: 'Look and go on…' }).click();
  const dialog = page.getByRole('dialog', { name: `Erase ${person?.title ?? ''} for good?` });
  await expect(dialog.getByLabel('Why it is erased')).toHaveValue('Asked for');
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: 'Do not erase' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => readdir(folder)).not.toContain('erasing.json');
});
