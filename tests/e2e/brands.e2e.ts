import { expect, test } from './support/plumbline';

test('the card of a brand shows the cover that prints, another one for another style', async ({
  page,
  plumbline,
}) => {
  for (const cover of ['panel', 'pattern'] as const) {
    const saved = await plumbline
      .door()
      .call('brands.save', { name: `North ${cover}`, colour: '#1f4e79', cover });
    expect(saved.ok).toBe(true);
  }
  await plumbline.open(page);
  await page.getByRole('link', { name: 'Brands' }).click();
  const cards = page.getByRole('main').locator('li img');
  await expect(cards).toHaveCount(2, { timeout: 30_000 });
  const [panel, pattern] = await cards.evaluateAll((images) =>
    images.map((image) => image.getAttribute('src')),
  );
  expect(panel).toMatch(/^data:image\/png/);
  expect(pattern).not.toBe(panel);
});
