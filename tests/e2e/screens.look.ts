import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { screens } from '../support/screens';
import { expect, test } from './support/plumbline';
import { prepareScreens } from './support/prepareScreens';

const folder = resolve(import.meta.dirname, '../../screens');

type Media = Parameters<Page['emulateMedia']>[0];
interface Look {
  readonly width: number;
  readonly height: number;
  readonly media: Media;
  /** Language of the browser, which the program speaks too; English where nothing is said. */
  readonly locale?: string;
}

const looks: Readonly<Record<string, Look>> = {
  light: { width: 1280, height: 860, media: { colorScheme: 'light' } },
  dark: { width: 1280, height: 860, media: { colorScheme: 'dark' } },
  // At 200 % a window of 1280 pixels has room for 640.
  'zoom-200': { width: 640, height: 430, media: { colorScheme: 'light' } },
  narrow: { width: 900, height: 700, media: { colorScheme: 'light' } },
  wide: { width: 2560, height: 1300, media: { colorScheme: 'light' } },
  'high-contrast': { width: 1280, height: 860, media: { colorScheme: 'dark', forcedColors: 'active' } },
  german: { width: 1280, height: 860, media: { colorScheme: 'light' }, locale: 'de-DE' },
  swedish: { width: 1280, height: 860, media: { colorScheme: 'light' }, locale: 'sv-SE' },
};

for (const [look, { width, height, media, locale = 'en-GB' }] of Object.entries(looks))
  test.describe(look, () => {
    test.use({
      viewport: { width, height },
      locale,
      deviceScaleFactor: look === 'zoom-200' ? 2 : 1,
      // Some screens have nothing to show on purpose.
      expectsComplaints: true,
    });

    test(`every screen, ${look}`, async ({ page, plumbline }) => {
      const into = join(folder, look);
      await rm(into, { recursive: true, force: true });
      await mkdir(into, { recursive: true });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await plumbline.open(page);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.screenshot({ path: join(into, '00-first-start.png'), fullPage: true });
      const ids = await prepareScreens(plumbline);
      for (const [place, { name, address }] of screens.entries()) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, address(ids));
        await expect(page.getByRole('heading').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await page.screenshot({
          path: join(into, `${String(place + 1).padStart(2, '0')}-${name}.png`),
          fullPage: true,
        });
      }
    });
  });
