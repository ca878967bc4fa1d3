// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

const template = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };
let page: OpenPage;
afterEach(() => page.close());

async function begin(client: Client, name: string, title: string): Promise<string> {
  const created = await client.call('engagements.create', { client: { name }, title, template });
  if (!created.ok) throw new Error(created.problem.code);
  return created.value.id;
}

async function statusOf(title: string): Promise<string | undefined> {
  const list = await page.client.call('engagements.list', {});
  return list.ok ? list.value.find((row) => row.title === title)?.status : undefined;
}

describe('the empty home', () => {
  it('says what Plumbline is for and offers the three samples', async () => {
    page = await openPage();
    await screen.findByRole('heading', { name: 'Explore a sample' });
    for (const { name } of Object.values(samples))
      expect(screen.getByRole('button', { name: `Open ${name}` })).toBeTruthy();
  });

  it('opens a sample as a marked copy', async () => {
    page = await openPage();
    await page.user.click(await screen.findByRole('button', { name: `Open ${samples.A.name}` }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
    await page.user.click(screen.getByRole('link', { name: 'Engagements' }));
    const row = await screen.findByRole('row', { name: new RegExp(samples.A.name) });
    expect(within(row).getByText('Sample')).toBeTruthy();
  });

  it('says once that data is not encrypted', async () => {
    page = await openPage();
    await page.user.click(await screen.findByRole('button', { name: 'Understood' }));
    await waitFor(() => expect(screen.queryByText(/not encrypted by Plumbline/)).toBeNull());
    const settings = await page.client.call('settings.read', {});
    expect(settings.ok && settings.value.isEncryptionNoticeRead).toBe(true);
  });
});

describe('the list of engagements', () => {
  it('keeps every letter, however fast they are typed', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic'));
    const field = await screen.findByRole<HTMLInputElement>('searchbox');
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    // As keys arrive: the next one before the page had time for the one before.
    for (const letter of 'diagnostic') {
      value?.set?.call(field, `${field.value}${letter}`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(field.value).toBe('diagnostic');
    await waitFor(() => expect(window.location.hash).toContain('search=diagnostic'));
  });

  it('shows everything again when one comes back by the link', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic'));
    await page.user.type(await screen.findByRole('searchbox'), 'nothing');
    await screen.findByRole('heading', { name: 'Nothing found' });
    await page.user.click(screen.getByRole('link', { name: 'Engagements' }));
    await screen.findByRole('row', { name: /Acme/ });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('is sorted as one likes, and stays so', async () => {
    page = await openPage(async (client) => {
      await begin(client, 'Acme', 'Diagnostic');
      await begin(client, 'Zeta', 'Diagnostic');
    });
    const clientsInSight = (): readonly (string | undefined)[] =>
      screen.getAllByRole('row').map(({ textContent }) => /Acme|Zeta/.exec(textContent)?.[0]);
    await screen.findByRole('grid', { name: 'Engagements: Newest change first' });
    expect(clientsInSight()).toEqual(['Zeta', 'Acme']);
    await page.user.click(screen.getByRole('button', { name: /Sort by/ }));
    await page.user.click(await screen.findByRole('option', { name: 'Client, A to Z' }));
    await screen.findByRole('grid', { name: 'Engagements: Client, A to Z' });
    expect(clientsInSight()).toEqual(['Acme', 'Zeta']);
    await waitFor(async () => {
      const settings = await page.client.call('settings.read', {});
      expect(settings.ok && settings.value.listOrder).toBe('client');
    });
    await page.user.click(screen.getByRole('link', { name: 'Clients' }));
    await page.user.click(screen.getByRole('link', { name: 'Engagements' }));
    await screen.findByRole('grid', { name: 'Engagements: Client, A to Z' });
  });

  it('finds by client and title, whatever case and accents', async () => {
    page = await openPage(async (client) => {
      await begin(client, 'Müller Medical', 'Diagnostic 2025');
      await begin(client, 'Acme', 'Diagnostic 2026');
    });
    await page.user.type(await screen.findByRole('searchbox'), 'MULLER 2025');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Acme/ })).toBeNull());
    expect(screen.getByRole('row', { name: /Müller Medical/ })).toBeTruthy();
    expect(window.location.hash).toContain('search=MULLER');
  });

  it('opens the line in focus with Enter', async () => {
    let id = '';
    page = await openPage(async (client) => {
      id = await begin(client, 'Acme', 'Diagnostic 2026');
    });
    const row = await screen.findByRole('row', { name: /Acme/ });
    row.focus();
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${id}`));
  });

  it('moves to the bin and back again with undo', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic 2026'));
    await page.user.click(await screen.findByRole('button', { name: 'Actions for Diagnostic 2026' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Move to the bin' }));
    await waitFor(async () => expect(await statusOf('Diagnostic 2026')).toBe('binned'));
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await statusOf('Diagnostic 2026')).toBe('active'));
  });

  it('names what is lost before it deletes for good, and deletes only after a yes', async () => {
    page = await openPage(
      async (client) => {
        const engagement = await begin(client, 'Acme', 'Diagnostic 2026');
        await client.call('respondents.add', { engagement, respondent: { group: 'EXE', title: 'Director' } });
        await client.call('engagements.discard', { engagement });
      },
      { address: '/?view=binned' },
    );
    const choose = async () => {
      await page.user.click(await screen.findByRole('button', { name: 'Actions for Diagnostic 2026' }));
      await page.user.click(await screen.findByRole('menuitem', { name: 'Delete for good…' }));
      return screen.findByRole('alertdialog');
    };
    const dialog = await choose();
    expect(dialog.textContent).toContain('Acme');
    expect(dialog.textContent).toContain('1 respondent and 0 answers');
    await page.user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await statusOf('Diagnostic 2026')).toBe('binned');
    await page.user.click(within(await choose()).getByRole('button', { name: 'Delete for good' }));
    await waitFor(async () => expect(await statusOf('Diagnostic 2026')).toBeUndefined());
  });
});

describe('a new engagement', () => {
  it('is left with Esc, and the focus is back on the button that opened it', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic'));
    const button = await screen.findByRole('button', { name: 'New engagement' });
    await page.user.click(button);
    await screen.findByRole('combobox', { name: 'Client' });
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('is not begun without a client, and says so at the field', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic 2026'));
    await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
    await page.user.click(await screen.findByRole('button', { name: 'Create and open' }));
    expect(await screen.findByText('Name the client.')).toBeTruthy();
    const list = await page.client.call('engagements.list', {});
    expect(list.ok && list.value.length).toBe(1);
  });

  it('takes a client that is there already instead of making a second one', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic 2026'));
    await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
    await page.user.type(await screen.findByRole('combobox', { name: 'Client' }), 'acme');
    await page.user.tab();
    await page.user.click(screen.getByRole('button', { name: 'Create and open' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
    const clients = await page.client.call('clients.list', {});
    expect(clients.ok && clients.value.map(({ name, engagements }) => [name, engagements])).toEqual([
      ['Acme', 2],
    ]);
  });

  it('offers to follow up earlier work of the client, and says what that does', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic 2025'));
    await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
    expect(screen.queryByRole('button', { name: /Follow-up of/ })).toBeNull();
    await page.user.type(await screen.findByRole('combobox', { name: 'Client' }), 'acme');
    await page.user.tab();
    expect(await screen.findByText(/This client has earlier work/)).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: /Follow-up of/ }));
    await page.user.click(await screen.findByRole('option', { name: /Diagnostic 2025/ }));
    expect(await screen.findByText(/Progress will compare the two/)).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Create and open' }));
    expect(await screen.findByRole('link', { name: 'Progress' })).toBeTruthy();
  });

  it('begins for a new client with its sector', async () => {
    page = await openPage((client) => begin(client, 'Acme', 'Diagnostic 2026'));
    await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
    await page.user.type(await screen.findByRole('combobox', { name: 'Client' }), 'Northwind');
    await page.user.type(screen.getByRole('textbox', { name: 'Sector' }), 'Energy');
    await page.user.click(screen.getByRole('button', { name: 'Create and open' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
    const clients = await page.client.call('clients.list', {});
    expect(clients.ok && clients.value.map(({ name, sector }) => [name, sector])).toContainEqual([
      'Northwind',
      'Energy',
    ]);
  });
});

describe('importing', () => {
  const pick = async (text: string) => {
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no way to choose a file');
    await page.user.upload(input, new File([text], 'alfa.json', { type: 'application/json' }));
  };

  it('lists every fault with its place and keeps nothing', async () => {
    page = await openPage();
    await screen.findByRole('heading', { name: 'Explore a sample' });
    const [first, ...others] = samples.A.file.answers;
    const broken = {
      ...samples.A.file,
      answers: [{ ...first, question: 'role.unheard-of' }, first, first, ...others],
    };
    await pick(JSON.stringify(broken));
    const alert = await screen.findByText(/answers\[0\]/);
    expect(alert).toBeTruthy();
    expect(screen.getByText(/answers\[2\]/)).toBeTruthy();
    const list = await page.client.call('engagements.list', {});
    expect(list.ok && list.value).toEqual([]);
  });

  it('opens what it took in', async () => {
    page = await openPage();
    await screen.findByRole('heading', { name: 'Explore a sample' });
    await pick(JSON.stringify(samples.A.file));
    const dialog = await screen.findByRole('dialog', { name: 'Import alfa.json?' });
    expect(within(dialog).getByText(/\(new\)/)).toBeTruthy();
    const before = await page.client.call('engagements.list', {});
    expect(before.ok && before.value).toEqual([]);
    await page.user.click(within(dialog).getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
  });
});
