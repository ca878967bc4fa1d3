import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Engagement } from '../../shared/engagement/engagement';
import { screens, type ScreenIds } from '../support/screens';
import { expect, test, type Plumbline } from './support/plumbline';

const folder = resolve(import.meta.dirname, '../../screens');

type Media = Parameters<Page['emulateMedia']>[0];
const looks: Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly media: Media }>
> = {
  light: { width: 1280, height: 860, media: { colorScheme: 'light' } },
  dark: { width: 1280, height: 860, media: { colorScheme: 'dark' } },
  // At 200 % a window of 1280 pixels has room for 640.
  'zoom-200': { width: 640, height: 430, media: { colorScheme: 'light' } },
  narrow: { width: 900, height: 700, media: { colorScheme: 'light' } },
  wide: { width: 2560, height: 1300, media: { colorScheme: 'light' } },
  'high-contrast': { width: 1280, height: 860, media: { colorScheme: 'dark', forcedColors: 'active' } },
};

/** Samples with something on every screen: a follow-up with answers, and a workshop that is planned. */
async function prepare(plumbline: Plumbline): Promise<ScreenIds> {
  const take = async <Value>(name: string, input: unknown): Promise<Value> => {
    const reply = await plumbline.door().call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.code}`);
    return reply.value as Value;
  };
  for (const sample of ['B', 'C']) await take('samples.open', { sample });
  const { id, respondents } = await take<Engagement>('samples.open', { sample: 'A' });
  const earlier = await take<Engagement>('engagements.duplicate', {
    engagement: id,
    title: 'A year ago',
    withAnswers: true,
  });
  await take('engagements.follow', { engagement: id, earlier: earlier.id });
  const people = respondents.slice(0, 3).map((each) => each.id);
  const planned = await take<Engagement>('meetings.plan', {
    engagement: id,
    meeting: {
      respondents: people,
      minutes: 60,
      on: '2026-12-01',
      at: '09:00',
      place: 'Konferenzraum Donau',
    },
  });
  return { engagement: id, respondent: people[0] ?? '', meeting: planned.meetings?.at(-1)?.id ?? '' };
}

for (const [look, { width, height, media }] of Object.entries(looks))
  test.describe(look, () => {
    test.use({
      viewport: { width, height },
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
      const ids = await prepare(plumbline);
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
