import { expect, test } from './support/plumbline';

test.use({ expectsComplaints: true });

test('details of an error are shown to copy by hand where the browser denies the clipboard', async ({
  page,
  plumbline,
}) => {
  await page.addInitScript(() => {
    const denied = new DOMException('denied', 'NotAllowedError');
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(denied) });
  });
  await plumbline.open(page);
  await page.route('**/call/clients.list', (route) =>
    route.fulfill({ json: { ok: false, problem: { code: 'unexpected', reference: 'a-reference' } } }),
  );
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'went wrong' });
  await expect(notice).toContainText('Something went wrong inside Plumbline.');
  await notice.getByRole('button', { name: 'Copy details' }).click();
  const details = page.getByRole('textbox', { name: 'Details of the error' });
  await expect(details).toBeFocused();
  await expect(details).toHaveValue(
    /Plumbline [\d.]+\nDoor: browser\n.*\nProblem: unexpected\nReference: a-reference/,
  );
  const selected = await details.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
  );
  expect(selected).toBe((await details.inputValue()).length);
});
