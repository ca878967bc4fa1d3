import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/plumbline';
import { prepareScreens } from './support/prepareScreens';

const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 150);

async function begin(page: Page, client: string, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Engagements' }).click();
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Client' }).fill(client);
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByRole('button', { name: 'Create and open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** How much of its own text an element cannot show, in pixels. */
const cutOff = (element: Locator): Promise<number> =>
  element.evaluate((each) => Math.max(0, each.scrollWidth - each.clientWidth));

test('a name without spaces breaks instead of running off the page', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await begin(page, endless, endless.toUpperCase());
  for (const tab of [
    'Overview',
    'Fact sheet',
    'Respondents',
    'Findings',
    'Plan',
    'What-if',
    'Hand-over',
    'Report',
  ]) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await cutOff(page.locator('html')), tab).toBe(0);
  }
});

test('a number with its unit is shown whole in the fact sheet', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await begin(page, 'Acme', 'Diagnostic');
  await page.getByRole('link', { name: 'Fact sheet', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Fact sheet', exact: true })).toBeVisible();
  const fields = page.getByRole('main').locator('input[inputmode]');
  await expect(fields.first()).toBeVisible();
  const count = await fields.count();
  expect(count).toBeGreaterThan(5);
  for (let place = 0; place < count; place += 1) {
    const field = fields.nth(place);
    const range = /to (\d+)/.exec(
      await field.evaluate((input) => {
        const hint = input.getAttribute('aria-describedby') ?? '';
        return hint
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
      }),
    );
    await field.fill(range?.[1] ?? '');
    await field.press('Enter');
    await expect(page.getByRole('button', { name: /^Leave blank/ })).toHaveCount(place + 1);
    expect(await field.inputValue()).toBe(range?.[1]);
    expect(await cutOff(field), (await field.getAttribute('aria-label')) ?? '').toBe(0);
  }
});

test('what is said in passing stays at three lines and lies under the dialogs', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await begin(page, 'Acme', endless);
  await begin(page, 'Acme', 'Diagnostic');
  await page.getByRole('link', { name: 'Engagements' }).click();
  await page.getByRole('button', { name: /^Actions for Donau/ }).click();
  await page.getByRole('menuitem', { name: 'Move to the archive' }).click();
  const said = page.getByText(`“${endless}” is in the archive.`);
  await expect(said).toBeVisible();
  const { height, lineHeight } = await said.evaluate((title) => ({
    height: title.getBoundingClientRect().height,
    lineHeight: Number.parseFloat(getComputedStyle(title).lineHeight),
  }));
  expect(height).toBeLessThanOrEqual(3 * lineHeight + 1);

  await page.getByRole('button', { name: 'Actions for Diagnostic' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('dialog', { name: /Duplicate/ })).toBeVisible();
  await expect(said).toBeAttached();
  const isOnTop = await said.evaluate((title) => {
    const { x, y, width, height } = title.getBoundingClientRect();
    return title.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isOnTop).toBe(false);
});

for (const language of ['en', 'de', 'sv'] as const)
  test(`all parts of an engagement stand in one row of a window 1280 px wide, ${language}`, async ({
    page,
    plumbline,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const { engagement } = await prepareScreens(plumbline);
    await plumbline.door().call('settings.update', { language });
    await plumbline.open(page);
    await page.evaluate((id) => {
      window.location.hash = `/engagements/${id}`;
    }, engagement);
    const parts = page.getByRole('main').getByRole('navigation').first().getByRole('link');
    await expect(parts).toHaveCount(13);
    const rows = await parts.evaluateAll(
      (links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size,
    );
    expect(rows).toBe(1);
  });

test('in a narrow window the pages of the report stand before its outline', async ({ page, plumbline }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const { engagement } = await prepareScreens(plumbline);
  await plumbline.open(page);
  await page.evaluate((id) => {
    window.location.hash = `/engagements/${id}/report`;
  }, engagement);
  const topOf = async (words: string) => (await page.getByText(words).first().boundingBox())?.y ?? Number.NaN;
  await expect(page.getByText('Click a text to reword it')).toBeVisible({ timeout: 20_000 });
  expect(await topOf('Click a text to reword it')).toBeLessThan(await topOf('Switches are for'));
});
