import { expect, test } from './support/plumbline';

test('the page opens under its policy without a complaint', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(plumbline.complaints).toEqual([]);
});

test('the key leaves the address, and a reload still works', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(page.url()).not.toContain('key');
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test.describe('where the browser is expected to complain', () => {
  test.use({ expectsComplaints: true });

  test('a tab without the key says so instead of staying blank', async ({ page, plumbline }) => {
    await page.goto(`http://127.0.0.1:${plumbline.door().port}/`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('body')).toContainText(/address|key/i);
  });

  test('the policy stops inline script, foreign pictures and eval', async ({ page, plumbline }) => {
    await plumbline.open(page);
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      const picture = new Image();
      const loaded = new Promise((resolve) => {
        picture.onload = () => resolve('loaded');
        picture.onerror = () => resolve('blocked');
      });
      picture.src = 'http://localhost:1/x.png';
      const fetched = await fetch('http://localhost:1/').then(
        () => 'fetched',
        () => 'blocked',
      );
      return { inline: 'ranInline' in window, picture: await loaded, fetched };
    });
    expect(outcome).toEqual({ inline: false, picture: 'blocked', fetched: 'blocked' });
    expect(plumbline.complaints.join('\n')).toMatch(/Content Security Policy/);
  });

  test('an open page goes on without a reload when the program comes back after a crash', async ({
    page,
    plumbline,
  }) => {
    await plumbline.open(page);
    await expect(page.getByRole('heading').first()).toBeVisible();
    const before = plumbline.door();
    await plumbline.kill();
    await plumbline.restart();
    expect([plumbline.door().port, plumbline.door().key]).toEqual([before.port, before.key]);
    const goesOn = await page.evaluate(async () => {
      const keys = Object.values(sessionStorage) as readonly string[];
      const answer = await fetch('/call/workspace.describe', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-plumbline-key': keys.join() },
        body: '{}',
      });
      return answer.status;
    });
    expect(goesOn).toBe(200);
  });
});
