import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { samples } from '../../shared/library/samples/index';
import { expect, test } from './support/plumbline';

const { title } = samples.C.file;

test('a file is looked at and taken in from home, and both the toast and the panel take it back', async ({
  page,
  plumbline,
}) => {
  const file = join(plumbline.folder, '..', 'charlie.json');
  await writeFile(file, JSON.stringify(samples.C.file));
  await plumbline.open(page);
  const takeIn = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('button', { name: /^Import/ })
      .first()
      .click();
    await (await chooser).setFiles(file);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(title)).toBeVisible();
    await dialog.getByRole('button', { name: /^Import|^Take/ }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };

  await takeIn();
  const toast = page.getByRole('alertdialog').filter({ hasText: title });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/`);
  await expect(page.getByRole('row', { name: new RegExp(title) })).toBeHidden();

  await takeIn();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/`);
  await page
    .getByRole('row', { name: new RegExp(title) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo the import…' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByRole('row', { name: new RegExp(title) })).toBeHidden();
});

test('cells pasted from a spreadsheet are looked at, taken, and taken back', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read answers' });
  const cells = [
    'respondent\tgroup\tquestion\tanswer',
    'Leiterin Finanzbuchhaltung\tFinance\tsym.sales\t2',
    'Leiterin Finanzbuchhaltung\tFinance\tsym.dev\tsehr schlimm',
    'Head of product\t\tsym.sales\t4',
  ].join('\n');
  await dialog.getByLabel('Or paste cells here').fill(cells);
  await expect(dialog.getByText('Leiterin Finanzbuchhaltung (Finance), who will be added')).toBeVisible();
  await expect(dialog.getByText('One new answer')).toBeVisible();
  await expect(
    dialog.getByText('D3: “sehr schlimm” does not say an answer: expected a number.'),
  ).toBeVisible();
  await dialog.getByText('Look at the new answers').click();
  await expect(dialog.getByText(/Noticeable|costs us/).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Take one answer' }).click();
  await expect(page.getByText('Leiterin Finanzbuchhaltung', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Leiterin Finanzbuchhaltung', { exact: true })).toBeHidden();
});
