import type { Page } from '@playwright/test';
import { answerWith, type Efforts } from './support/answerPlainly';
import { expect, test } from './support/plumbline';

/** An engagement of sample A with one more product manager, whose interview opens at its first question. */
async function openInterview(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await page.getByRole('button', { name: 'Add respondent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Group/ }).click();
  await page.getByRole('option', { name: 'Product managers' }).click();
  await dialog.getByLabel('Role title').fill(title);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: `Start interview: ${title}` }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
}

/** Nobody presses or clicks more than once for a question that one option answers. */
function expectOneStrokeAChoice(efforts: Efforts): void {
  const { choice } = efforts;
  expect(choice?.questions).toBeGreaterThan(25);
  expect(choice?.strokes).toBe(choice?.questions);
  expect(Object.keys(efforts).toSorted()).toEqual([
    'allocation',
    'choice',
    'matrix',
    'number',
    'ranking',
    'several',
    'text',
  ]);
}

/** Sixty minutes of interview: everything asked is answered, all of it on disk. */
async function expectDone(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Review and end' })).toBeVisible();
  await expect(page.getByRole('article').getByText(/^(\d+) of \1 done$/)).toBeVisible();
  await expect(page.getByText(/^Answers not saved yet/)).toHaveCount(0);
}

const sentence = 'Nobody decides here, and everybody knows it: that is what I would change first.';

test.describe('with the program killed on the way', () => {
  // The browser says of every call that nobody answered.
  test.use({ expectsComplaints: true });

  test('a product manager is interviewed by keyboard alone, and a kill mid-sentence loses no character', async ({
    page,
    plumbline,
  }) => {
    test.setTimeout(300_000);
    await plumbline.open(page);
    await openInterview(page, 'Product manager, keys');
    await page.getByRole('button', { name: 'Go on after each choice' }).click();
    const efforts = await answerWith(page, 'keyboard');
    expectOneStrokeAChoice(efforts);
    await expectDone(page);

    await page.keyboard.press('g');
    await page.keyboard.type('requests reach');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(
      'How do requests reach product management?',
    );
    await page.keyboard.press('n');
    const half = sentence.length / 2;
    await page.keyboard.type(sentence.slice(0, half));
    await plumbline.kill();
    await page.keyboard.type(sentence.slice(half));
    await expect(page.getByText(/^Not saved/)).toBeVisible();
    await expect(page.getByLabel('Note')).toHaveValue(sentence);
    await plumbline.restart();
    await expect(card.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByLabel('Note')).toHaveValue(sentence);
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    await page.keyboard.type('Ask the loudest.');
    await expect(card.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Note')).toHaveValue(sentence);
    await page.keyboard.press('/');
    await page.keyboard.type('knows everybody');
    await expect(page.getByRole('option')).toHaveText(new RegExp(`Note: ${sentence}`));
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('In their own words')).toHaveValue('Ask the loudest.');
  });
});

test('a product manager is interviewed with the mouse', async ({ page, plumbline }) => {
  test.setTimeout(300_000);
  await plumbline.open(page);
  await openInterview(page, 'Product manager, mouse');
  await page.getByRole('button', { name: 'Go on after each choice' }).click();
  const efforts = await answerWith(page, 'mouse');
  expectOneStrokeAChoice(efforts);
  await expectDone(page);
});

test('a held or repeated key answers one question and never the next', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openInterview(page, 'Product manager, held key');
  await page.getByRole('button', { name: 'Go on after each choice' }).click();
  const card = page.getByRole('article');
  const prompt = card.getByRole('heading', { level: 2 });
  const first = await prompt.innerText();
  // Playwright marks every press of a key that is down already as a repetition, as a keyboard does.
  await page.keyboard.down('3');
  for (let held = 0; held < 20; held += 1) {
    await page.keyboard.down('3');
    await page.waitForTimeout(50);
  }
  await page.keyboard.up('3');
  const second = await prompt.innerText();
  expect(second).not.toBe(first);
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await card.getByRole('radio').nth(1).dblclick();
  await expect(prompt.filter({ hasNotText: second })).toBeVisible();
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
});
