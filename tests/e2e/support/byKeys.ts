import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 160;

/** Hands that never leave the keyboard: they reach things in the order of the page, and see where they are. */
export interface Keys {
  /** Tabs on until this is reached, and sees that the focus shows. */
  readonly to: (target: Locator) => Promise<void>;
  /** Reaches it and presses Enter. */
  readonly press: (target: Locator) => Promise<void>;
  /** Reaches a field and writes over what stands there. */
  readonly fill: (field: Locator, words: string) => Promise<void>;
  /** Opens a list of choices, and takes the one that begins with these words. */
  readonly choose: (field: Locator, words: string) => Promise<void>;
  /** How often a pointer was pressed on the page. */
  readonly pointed: () => number;
}

/** Call before the page is opened. */
export async function byKeys(page: Page): Promise<Keys> {
  let pointed = 0;
  await page.exposeFunction('pointerWasPressed', () => {
    pointed += 1;
  });
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(
        kind,
        () => (window as Window & { pointerWasPressed?: () => void }).pointerWasPressed?.(),
        { capture: true },
      );
  });
  const to = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        expect(await page.evaluate(showsFocus), `the focus on ${String(target)} can be seen`).toBe(true);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached by Tab`);
  };
  return {
    to,
    press: async (target) => {
      await to(target);
      await page.keyboard.press('Enter');
    },
    fill: async (field, words) => {
      await to(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(words);
    },
    choose: async (field, words) => {
      await to(field);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.type(words);
      await expect(page.locator('[role="option"]:focus')).toHaveText(new RegExp(`^${words}`));
      await page.keyboard.press('Enter');
    },
    pointed: () => pointed,
  };
}

/** Whether a ring or an edge shows at what has the focus, or at the box it stands in. */
function showsFocus(): boolean {
  let element = document.activeElement;
  for (let level = 0; element !== null && level < 3; level += 1, element = element.parentElement) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
    if (boxShadow.includes('inset')) return true;
  }
  return false;
}
