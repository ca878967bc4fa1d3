import { runBuiltBrowserDoor } from '../support/builtBrowserDoor';
import { expect, test } from './support/plumbline';

test('the page opens under its policy without a complaint', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(plumbline.complaints).toEqual([]);
});

test('the code leaves the address, and a reload still works', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(page.url()).toMatch(/\/#\/$/);
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('a second tab of the same browser is let in by the first', async ({ page, context, plumbline }) => {
  await plumbline.open(page);
  await expect(page.getByRole('navigation')).toBeVisible();
  const second = await context.newPage();
  await second.goto(`http://127.0.0.1:${plumbline.door().port}/#/settings`);
  await expect(second.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('settings say that a program is listening, and stop it', async ({ page, plumbline }) => {
  await plumbline.open(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const server = page.getByRole('region', { name: 'Open in your browser' });
  await expect(server).toContainText(`127.0.0.1:${plumbline.door().port}`);
  await server.getByRole('button', { name: 'Stop Plumbline' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Plumbline has been stopped' })).toBeVisible();
  expect(await plumbline.door().ended).toBe(0);
});

test('started again, it opens a fresh page beside the one that is open', async ({
  browser,
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await expect(page.getByRole('navigation')).toBeVisible();
  const again = await runBuiltBrowserDoor(plumbline.folder);
  const other = await browser.newPage();
  await other.goto(/http:\S+/.exec(again.stdout)?.[0] ?? '');
  await expect(other.getByRole('navigation')).toBeVisible();
  await other.close();
});

test.describe('where the browser is expected to complain', () => {
  test.use({ expectsComplaints: true });

  test('a tab without the key says so instead of staying blank', async ({ page, plumbline }) => {
    await page.goto(`http://127.0.0.1:${plumbline.door().port}/`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('body')).toContainText(/address|key/i);
  });

  test('an address opens the page once', async ({ browser, page, plumbline }) => {
    const { address } = plumbline.door();
    await page.goto(address);
    await expect(page.getByRole('navigation')).toBeVisible();
    const stranger = await browser.newPage();
    await stranger.goto(address);
    await expect(stranger.getByRole('heading', { name: /no key to your workbench/ })).toBeVisible();
    await stranger.close();
    // Whoever is in stays in, also when a spent address is opened over the page.
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('navigation')).toBeVisible();
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
