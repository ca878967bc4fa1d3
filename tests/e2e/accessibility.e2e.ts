import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { screens } from '../support/screens';
import { expect, test } from './support/plumbline';
import { prepareScreens } from './support/prepareScreens';

/** What axe finds on the open screen, in light and in dark: the rule and the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const { violations: broken } = await axe(page, colorScheme).analyze();
    for (const { id, nodes } of broken)
      for (const { html, any } of nodes)
        found.push(`${colorScheme}, ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
  }
  return found;
}

/** In the dark only the colours are others. */
function axe(page: Page, colorScheme: 'light' | 'dark'): AxeBuilder {
  // Everything stands in one frame; without this, every look opens a page of its own to sum up in.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  return colorScheme === 'light' ? builder : builder.withRules(['color-contrast']);
}

/** Collects what is found and goes on, so that one run tells of every screen. */
async function check(page: Page, screen: string): Promise<void> {
  expect.soft(await violations(page), screen).toEqual([]);
}

async function goTo(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
}

/** Opens a part of the engagement. */
async function open(page: Page, part: string, heading: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: heading }).first()).toBeVisible();
}

/** Sample A, opened from the empty home screen. */
async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await expect(page.getByRole('link', { name: 'Hand-over', exact: true })).toBeVisible();
}

test('the screens outside an engagement have nothing to object to', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('button', { name: /Alfa/ })).toBeVisible();
  await check(page, 'home, empty');
  await openSample(page);
  await goTo(page, '/', 'Engagements');
  await expect(page.getByRole('grid')).toBeVisible();
  await check(page, 'home, filled');
  await page.getByRole('button', { name: 'New engagement' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'new engagement');
  await page.keyboard.press('Escape');
  await goTo(page, '/clients', 'Clients');
  await expect(page.getByText('Alfa').first()).toBeVisible();
  await check(page, 'clients');
  await goTo(page, '/templates', 'Templates');
  await expect(
    page
      .getByRole('list', { name: 'Templates' })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  await check(page, 'templates');
  await goTo(page, '/templates/product-management-diagnostic/1.1.0', /./);
  await check(page, 'a template');
  await goTo(page, '/brands', 'Brands');
  await check(page, 'brands');
  await goTo(page, '/settings', 'Settings');
  await check(page, 'settings');
  await goTo(page, '/nowhere', /./);
  await check(page, 'an unknown address');
});

test('preparing an engagement and reading its findings have nothing to object to', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openSample(page);
  await check(page, 'overview');
  await open(page, 'Fact sheet', 'Fact sheet');
  await check(page, 'facts');
  await open(page, 'Respondents', 'Respondents');
  await check(page, 'respondents');
  await open(page, 'Coverage', 'Coverage');
  await check(page, 'coverage');
  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  const chapters = page.getByRole('navigation', { name: 'Findings by dimension' }).getByRole('link');
  await expect(chapters.first()).toBeVisible();
  // The overview, one dimension for all of them, and the chapters over all dimensions.
  const all = await chapters.all();
  for (const chapter of [...all.slice(0, 2), ...all.slice(-3)]) {
    await chapter.click();
    await expect(chapter).toHaveAttribute('aria-current', 'page');
    await check(page, `findings, ${(await chapter.textContent()) ?? ''}`);
  }
});

test('plan, what-if, hand-over and report have nothing to object to', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openSample(page);
  await open(page, 'Plan', /Plan/);
  await check(page, 'plan');
  await open(page, 'What-if', /What/);
  await check(page, 'what-if');
  await open(page, 'Hand-over', 'The answer in one line');
  const parts = page.getByRole('navigation', { name: 'Parts of the hand-over' }).getByRole('link');
  for (const part of await parts.all()) {
    await part.click();
    await expect(part).toHaveAttribute('aria-current', 'page');
    await check(page, `hand-over, ${(await part.textContent()) ?? ''}`);
  }
  await open(page, 'Report', 'Report');
  await check(page, 'report');
});

test('search, packs, schedule, progress, activity and a workshop have nothing to object to', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const ids = await prepareScreens(plumbline);
  const rest = screens.filter(({ name }) =>
    ['search', 'packs', 'schedule', 'progress', 'activity', 'workshop'].includes(name),
  );
  expect(rest).toHaveLength(6);
  for (const { name, address } of rest) {
    await goTo(page, address(ids), /./);
    await check(page, name);
  }
});

test('high contrast is chosen in the settings, stays chosen, and reads at seven to one on key screens', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const ids = await prepareScreens(plumbline);
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('radio', { name: 'High contrast' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'High contrast' })).toBeChecked();
  const key = screens.filter(({ name }) =>
    ['engagements', 'settings', 'findings', 'findings-heat-map', 'plan', 'interview'].includes(name),
  );
  for (const { name, address } of key) {
    await goTo(page, address(ids), /./);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const { violations: broken } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withRules(['color-contrast-enhanced'])
        .analyze();
      expect
        .soft(
          broken.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
          name,
        )
        .toEqual([]);
    }
  }
});

test('where nothing else is chosen a wish for more contrast is followed', async ({ page, plumbline }) => {
  await page.emulateMedia({ contrast: 'more' });
  await plumbline.open(page);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'usual');
});

test.describe('every screen', () => {
  // An address set by hand is one the router did not make, and it says so where a page asks before it is left.
  test.use({ expectsComplaints: true });

  test('with the colours of the system no screen has anything to object to', async ({ page, plumbline }) => {
    test.setTimeout(120_000);
    await plumbline.open(page);
    await expect(page.getByRole('heading').first()).toBeVisible();
    const ids = await prepareScreens(plumbline);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const { name, address } of screens) {
      await goTo(page, address(ids), /./);
      const { violations: broken } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect
        .soft(
          broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`),
          name,
        )
        .toEqual([]);
    }
  });
});

test('no question of the interview has anything to object to', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await openSample(page);
  await open(page, 'Respondents', 'Respondents');
  await page
    .getByRole('button', { name: /^(Review answers|Continue): / })
    .first()
    .click();
  const outline = page.getByRole('navigation', { name: 'Questions' });
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  const kinds = new Set<string>();
  for (const item of await outline.getByRole('button').all()) {
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'step');
    const kind = await kindOf(page);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    await check(page, `interview, ${kind}`);
  }
  expect(kinds.size).toBeGreaterThanOrEqual(6);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Review and end' })).toBeVisible();
  await check(page, 'interview, review');
});

/** The kinds of answer on screen, told by their controls. */
function kindOf(page: Page): Promise<string> {
  return page.getByRole('article').evaluate((card) => {
    const controls = {
      grid: 'table',
      ranking: '[role="grid"]',
      allocation: 'input[type="range"]',
      number: 'input[inputmode]',
      many: '[role="checkbox"]',
      one: '[role="radio"]',
      symptom: '[role="radio"]:nth-of-type(4):last-of-type',
    };
    const found = Object.entries(controls).find(([, selector]) => card.querySelector(selector) !== null);
    return found?.[0] ?? (card.querySelector('[aria-pressed]') === null ? 'not asked' : 'text');
  });
}
