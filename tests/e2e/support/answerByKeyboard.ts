import { expect, type Page } from '@playwright/test';

/** What somebody says to every question of a kind; options by their position, 1 first. */
export interface Manner {
  readonly option: number;
  readonly number: string;
  readonly level: string;
  readonly words: string;
}

const mostQuestions = 90;

/** Answers the question on screen with keys alone; gives back its kind. */
async function answerQuestion(page: Page, manner: Manner): Promise<string> {
  const card = page.getByRole('article');
  if ((await card.locator('input[type="range"]').count()) > 0) {
    // The first part takes everything that is left: an allocation sums to 100 or stays a draft.
    await card.getByRole('button', { name: 'Give the rest here' }).first().press('Enter');
    await expect(card.getByText('All 100 given')).toBeVisible();
    return 'allocation';
  }
  if ((await card.getByRole('table').count()) > 0) {
    for (let cell = 0; cell < 24; cell += 1) await page.keyboard.press(manner.level);
    await expect(card.getByText('All levels given')).toBeVisible();
    return 'matrix';
  }
  if ((await card.getByRole('button', { name: /^Place / }).count()) > 0) {
    for (const place of ['2', '1', '6', '4', '3', '5']) await page.keyboard.press(place);
    return 'ranking';
  }
  // The note below every question is the other text area.
  if ((await card.locator('textarea').count()) > 1) {
    await page.keyboard.press('1');
    await page.keyboard.type(manner.words);
    await page.keyboard.press('Escape');
    return 'text';
  }
  if ((await card.getByLabel(/^Answer in /).count()) > 0) {
    await page.keyboard.press('1');
    await page.keyboard.type(manner.number);
    await page.keyboard.press('Escape');
    return 'number';
  }
  await page.keyboard.press(String(manner.option));
  return 'choice';
}

/** Answers everything that is asked, from the question on screen to the review; counts the kinds of questions met. */
export async function answerEverything(page: Page, manner: Manner): Promise<Record<string, number>> {
  const kinds: Record<string, number> = {};
  const review = page.getByRole('heading', { name: 'Review and end' });
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    if (await review.isVisible()) return kinds;
    const card = page.getByRole('article');
    const prompt = await card.getByRole('heading', { level: 2 }).innerText();
    if (!(await card.getByText('Not asked', { exact: true }).isVisible())) {
      const kind = await answerQuestion(page, manner);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      await expect(card.getByText('Saved', { exact: true }), prompt).toBeVisible();
    }
    // In the skills grid the arrows belong to the grid; the button is always there.
    await card.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await expect(
      review.or(card.getByRole('heading', { level: 2 }).filter({ hasNotText: prompt })),
    ).toBeVisible();
  }
  throw new Error('the interview does not come to its end');
}
