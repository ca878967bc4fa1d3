import { expect, type Locator, type Page } from '@playwright/test';

export type Hand = 'keyboard' | 'mouse';

/** What it took to answer the questions of a kind. */
export interface Effort {
  questions: number;
  /** Keys pressed or clicks made, ways on included. */
  strokes: number;
}
export type Efforts = Partial<Record<Kind, Effort>>;
type Kind = 'choice' | 'several' | 'number' | 'text' | 'allocation' | 'ranking' | 'matrix';

const mostQuestions = 90;
/** Nobody reads a question in less; what comes sooner is not taken for an answer to it. */
const readingMs = 300;
const words = 'Status rounds could stop; talks with customers never.';

async function kindOf(card: Locator): Promise<Kind> {
  if ((await card.locator('input[type="range"]').count()) > 0) return 'allocation';
  if ((await card.getByRole('table').count()) > 0) return 'matrix';
  if ((await card.getByRole('button', { name: /^Place / }).count()) > 0) return 'ranking';
  if ((await card.getByRole('radiogroup').count()) > 0) return 'choice';
  if ((await card.getByRole('checkbox').count()) > 0) return 'several';
  return (await card.locator('textarea').count()) > 1 ? 'text' : 'number';
}

/** Goes through the whole interview with one hand only, going on by itself after each choice; counts the strokes. */
export async function answerWith(page: Page, hand: Hand): Promise<Efforts> {
  const efforts: Efforts = {};
  const review = page.getByRole('heading', { name: 'Review and end' });
  const card = page.getByRole('article');
  const prompt = card.getByRole('heading', { level: 2 });
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    if (await review.isVisible()) return efforts;
    const before = await prompt.innerText();
    const kind = await kindOf(card);
    const strokes = await (hand === 'keyboard' ? byKeys(page, kind) : byClicks(page, card, kind));
    const soFar = efforts[kind] ?? { questions: 0, strokes: 0 };
    efforts[kind] = { questions: soFar.questions + 1, strokes: soFar.strokes + strokes };
    await expect(prompt.filter({ hasNotText: before }).or(review)).toBeVisible();
    await page.waitForTimeout(readingMs);
  }
  throw new Error('the interview does not come to its end');
}

async function byKeys(page: Page, kind: Kind): Promise<number> {
  const press = async (keys: readonly string[]): Promise<number> => {
    for (const key of keys) await page.keyboard.press(key);
    return keys.length;
  };
  switch (kind) {
    case 'choice':
      return await press(['2']);
    case 'several':
      // From the option that has the focus, Enter would tick it again; the arrow goes on from anywhere.
      return await press(['1', '3', 'ArrowRight']);
    case 'number':
      return await press(['1', '4', 'Enter']);
    case 'text':
      await page.keyboard.press('1');
      await page.keyboard.type(words);
      return await press(['Control+Enter']);
    case 'allocation':
      return await press(['1', '4', '0', 'Enter', '3', '0', 'Escape', '3', '3', '0', 'Escape', 'ArrowRight']);
    case 'ranking':
      return await press(['2', '1', '6', '4', '3', '5', 'ArrowRight']);
    case 'matrix':
      return await press([...Array.from({ length: 24 }, () => '3'), 'Escape', 'ArrowRight']);
  }
}

async function byClicks(page: Page, card: Locator, kind: Kind): Promise<number> {
  const next = card.getByRole('button', { name: 'Next', exact: true });
  switch (kind) {
    case 'choice':
      await card.getByRole('radio').nth(1).click();
      return 1;
    case 'several':
      await card.getByRole('checkbox').nth(0).click();
      await next.click();
      return 2;
    case 'number':
      for (let click = 0; click < 3; click += 1)
        await card.getByRole('button', { name: 'More', exact: true }).click();
      await next.click();
      return 4;
    case 'text':
      await card.locator('textarea').first().click();
      await page.keyboard.type(words);
      await next.click();
      return 2;
    case 'allocation':
      await card.getByRole('button', { name: 'Give the rest here' }).first().click();
      await next.click();
      return 2;
    case 'ranking': {
      const places = card.getByRole('button', { name: /^Place / });
      let clicks = 0;
      while ((await places.count()) > 0) {
        await places.first().click();
        clicks += 1;
      }
      await next.click();
      return clicks + 1;
    }
    case 'matrix': {
      const cells = card.getByRole('radiogroup');
      const count = await cells.count();
      for (let cell = 0; cell < count; cell += 1) await cells.nth(cell).getByRole('radio').nth(3).click();
      await next.click();
      return count + 1;
    }
  }
}
