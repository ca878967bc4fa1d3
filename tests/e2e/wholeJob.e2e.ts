import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerEverything } from './support/answerByKeyboard';
import { expect, test } from './support/plumbline';
import { readPdf } from './support/readPdf';

const client = 'Łódź Anlagensteuerung “Å” GmbH';
const title = 'Focus of product management';

const numbers = {
  'product management as their main job': 3,
  'product management beside another': 1,
  'engineers, designers and testers': 40,
  'products or modules': 3,
  'active, paying': 90,
  'how many development teams': 5,
} as const;

async function createEngagement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Client' }).fill(client);
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByRole('button', { name: 'Create and open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function fillFactSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fact sheet', exact: true }).click();
  for (const [prompt, value] of Object.entries(numbers)) {
    const field = page.getByRole('textbox', { name: new RegExp(prompt, 'i') });
    await field.fill(String(value));
    await field.press('Tab');
  }
  await expect(page.getByText('6 of 12 filled in')).toBeVisible();
}

async function addRespondent(page: Page, group: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Add respondent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Group/ }).click();
  await page.getByRole('option', { name: group }).click();
  await dialog.getByLabel('Role title').fill(role);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(role, { exact: true })).toBeVisible();
}

async function startInterview(page: Page, role: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: role }).last();
  await row.getByText(/Start interview|Continue/).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
}

test('a consultant does the whole job once, and everything is still there after a restart', async ({
  page,
  plumbline,
}) => {
  test.setTimeout(240_000);
  await plumbline.open(page);
  await createEngagement(page);
  await fillFactSheet(page);
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await addRespondent(page, 'Product managers', 'Product manager, core');
  await addRespondent(page, 'Executives', 'Managing director');

  await startInterview(page, 'Product manager, core');
  await expect(page).toHaveTitle('Interview');
  const kinds = await answerEverything(page, { option: 2, number: '4', level: '3', words: 'Demos.' });
  expect(Object.keys(kinds).sort()).toEqual(['allocation', 'choice', 'matrix', 'number', 'ranking', 'text']);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await startInterview(page, 'Managing director');
  await answerEverything(page, { option: 4, number: '12', level: '3', words: 'Status meetings.' });
  await page.getByRole('button', { name: 'End interview' }).click();

  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  await expect(page.getByText('Unclear role, swamped by short-term work').first()).toBeVisible();
  const advice = await page.getByRole('main').innerText();
  expect(advice).toMatch(/Provisional|Train|Settle|Watch|Not needed/);

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  const path = join(plumbline.folder, 'report.pdf');
  await file.saveAs(path);
  const report = await readPdf(path);
  expect(report.text).toContain(client);
  expect(report.text).toContain('Unclear role, swamped by short-term work');
  expect(report.bookmarks).toContain('Executive summary');
  expect(report.text).toContain(`Page ${report.pages} of ${report.pages}`);
  expect(report.text).not.toContain('Product manager, core');

  await plumbline.restart();
  await plumbline.open(page);
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: client });
  await expect(row).toContainText(title);
  await expect(row).toContainText(/2\s*respondents/);
});

test('nothing that was shown as saved is lost when the program is killed', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await createEngagement(page);
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await addRespondent(page, 'Product managers', 'Product manager, core');
  await startInterview(page, 'Product manager, core');
  for (let question = 0; question < 3; question += 1) {
    await page.keyboard.press('3');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
  const prompt = await page.getByRole('article').getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('n');
  await page.keyboard.type('A sentence that was typed before the battery died.');
  await page.getByText('Saved', { exact: true }).waitFor();
  await plumbline.kill();
  await plumbline.restart();
  await page.reload();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(prompt);
  await expect(page.getByLabel('Note')).toHaveValue('A sentence that was typed before the battery died.');
  await expect(page.getByText('3 of').first()).toBeVisible();
});
