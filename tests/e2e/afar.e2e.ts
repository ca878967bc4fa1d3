import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { AnswersFile } from '../../shared/file/answersFile';
import { expect, test } from './support/plumbline';

async function openRespondents(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'On paper and from afar' })).toBeVisible();
}

/** Exports the self-assessment of a group and gives back where the browser put it. */
async function exportForm(page: Page, group: string, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Make a self-assessment' }).click();
  await page.getByRole('button', { name: /Group/ }).click();
  await page.getByRole('option', { name: group }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await (await download).saveAs(file);
  await expect(page.getByText('The self-assessment is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

/** A page from disk, with every way to a network closed. */
async function openFromDisk(context: BrowserContext, file: string): Promise<[Page, string[]]> {
  const away = await context.newPage();
  const asked: string[] = [];
  await context.route(/^(?!file:|blob:|data:)/, (route) => route.abort());
  away.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await away.goto(pathToFileURL(file).href);
  return [away, asked];
}

test('a self-assessment is answered from disk by keyboard, kept over a reload, and comes back by its file', async ({
  page,
  browser,
  plumbline,
}, testInfo) => {
  await plumbline.open(page);
  await openRespondents(page);
  const form = testInfo.outputPath('form.html');
  await exportForm(page, 'Executives', form);

  const context = await browser.newContext({ acceptDownloads: true });
  const [away, asked] = await openFromDisk(context, form);
  const complaints: string[] = [];
  away.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await away.getByRole('textbox', { name: 'Your role' }).fill('Head of sales');
  await away.getByRole('radio').first().focus();
  await away.keyboard.press('ArrowDown');
  await away.keyboard.press('ArrowDown');
  await expect(away.getByText(/^1 of \d+ answered$/)).toBeVisible();
  await away.reload();
  await expect(away.getByRole('textbox', { name: 'Your role' })).toHaveValue('Head of sales');
  await expect(away.getByRole('radio').nth(2)).toBeChecked();
  for (const scheme of ['light', 'dark'] as const) {
    await away.emulateMedia({ colorScheme: scheme });
    expect((await new AxeBuilder({ page: away }).analyze()).violations).toEqual([]);
    await away.screenshot({ path: testInfo.outputPath(`form-${scheme}.png`) });
  }
  const saved = away.waitForEvent('download');
  await away.getByRole('button', { name: 'Save the answers file' }).press('Enter');
  const answers = testInfo.outputPath('back.answers.json');
  await (await saved).saveAs(answers);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  const file = JSON.parse(await readFile(answers, 'utf8')) as AnswersFile;
  expect(Object.values(file.answers)).toEqual([{ state: 'answered', value: 2 }]);
  await context.close();

  await page.getByRole('button', { name: 'Choose a file' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(answers);
  await expect(page.getByText('Head of sales (Executives), who will be added')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('preview.png') });
  await page.getByRole('button', { name: 'Take one answer' }).click();
  const added = page.getByText('Head of sales', { exact: true });
  await expect(added).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(added).toBeHidden();
});
