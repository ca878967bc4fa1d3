// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import { openPage, type OpenPage } from '../support/openPage';
import { liberation } from '../support/testTypefaces';

let page: OpenPage;
afterEach(() => page.close());

const template = { id: builtIn.id, version: builtIn.version };

describe('clients', () => {
  it('are edited in a dialog, and lead to their engagements', async () => {
    page = await openPage(
      (client) => client.call('engagements.create', { client: { name: 'Acme' }, title: 'One', template }),
      { address: '/clients' },
    );
    await page.user.click(await screen.findByRole('button', { name: 'Edit Acme' }));
    await page.user.type(await screen.findByRole('textbox', { name: 'Sector' }), 'Energy');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('cell', { name: 'Energy' })).toBeTruthy();
    await page.user.click(screen.getByRole('link', { name: '1 engagement' }));
    expect(await screen.findByText('Only Acme')).toBeTruthy();
  });
});

describe('brands', () => {
  it('take the typeface of the firm, sort its cuts, and say which file is none', async () => {
    page = await openPage(undefined, { address: '/brands' });
    await page.user.click(await screen.findByRole('button', { name: 'New brand' }));
    await page.user.type(screen.getByRole('textbox', { name: 'Name of the firm' }), 'Hartmann');
    const field = screen.getByRole('group', { name: 'Typeface' });
    const input = field.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no way to choose files');
    await page.user.upload(input, [
      new File([liberation('Bold')], 'one.ttf'),
      new File([liberation('Regular')], 'two.ttf'),
      new File(['{}'], 'three.ttf'),
    ]);
    expect(
      await within(field).findByText('Liberation Sans, weight 400', {}, { timeout: 10_000 }),
    ).toBeTruthy();
    expect(within(field).getByRole('alert').textContent).toContain('three.ttf: The file is not a typeface');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 2, name: 'Hartmann' }, { timeout: 10_000 });
    expect(await page.client.call('brands.list', {})).toMatchObject({
      ok: true,
      value: [{ typeface: { regular: { weight: 400 }, bold: { weight: 700 } } }],
    });
  });

  it('are made with a name and a colour', async () => {
    page = await openPage(undefined, { address: '/brands' });
    await page.user.click(await screen.findByRole('button', { name: 'New brand' }));
    await page.user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Give the brand a name.')).toBeTruthy();
    await page.user.type(screen.getByRole('textbox', { name: 'Name of the firm' }), 'Hartmann');
    const colour = screen.getByRole('textbox', { name: 'Colour' });
    await page.user.clear(colour);
    await page.user.type(colour, '#ffe066');
    expect(screen.getByText(/too pale for text/)).toBeTruthy();
    await page.user.click(screen.getByRole('radio', { name: 'US Letter' }));
    await page.user.type(screen.getByRole('textbox', { name: 'Confidentiality' }), 'For the board');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 2, name: 'Hartmann' });
    const brands = await page.client.call('brands.list', {});
    expect(brands).toMatchObject({
      ok: true,
      value: [{ colour: '#ffe066', paper: 'Letter', confidentiality: 'For the board' }],
    });
  });

  it('come in from a file that was saved elsewhere, after a look at it', async () => {
    page = await openPage(undefined, { address: '/brands' });
    const input = document.querySelector<HTMLInputElement>('main input[type="file"]');
    if (input === null) throw new Error('no way to choose a file');
    const file = { format: 'plumbline-brand', schemaVersion: 1, name: 'Hartmann', colour: '#1f4e79' };
    await page.user.upload(input, new File([JSON.stringify(file)], 'hartmann.json'));
    const dialog = await screen.findByRole('dialog', { name: /hartmann\.json/ });
    await page.user.click(within(dialog).getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Hartmann' })).toBeTruthy();
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('No brands yet')).toBeTruthy();
  });

  it('are not taken from a file that is none, and the screen says why', async () => {
    page = await openPage(undefined, { address: '/brands' });
    const input = document.querySelector<HTMLInputElement>('main input[type="file"]');
    if (input === null) throw new Error('no way to choose a file');
    await page.user.upload(input, new File(['{"format":"plumbline-brand","colour":"red"}'], 'bad.json'));
    expect(await screen.findByText(/^bad\.json/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stay when an engagement uses them, and the screen says why', async () => {
    page = await openPage(
      async (client) => {
        const brand = await client.call('brands.save', { name: 'Hartmann', colour: '#1f4e79' });
        if (!brand.ok) throw new Error(brand.problem.code);
        await client.call('engagements.create', {
          client: { name: 'Acme' },
          title: 'One',
          template,
          brand: brand.value.id,
        });
      },
      { address: '/brands' },
    );
    await page.user.click(await screen.findByRole('button', { name: 'Actions for Hartmann' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Remove…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hartmann is in use' });
    expect(await within(dialog).findByRole('link', { name: 'Acme: One' })).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'Remove' })).toBeNull();
    await page.user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Hartmann' })).toBeTruthy();
  });
});

describe('settings', () => {
  it('show the theme chosen at once and keep it', async () => {
    page = await openPage(undefined, { address: '/settings' });
    await page.user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await waitFor(async () => {
      const settings = await page.client.call('settings.read', {});
      expect(settings.ok && settings.value.theme).toBe('dark');
    });
  });

  it('say where the data lies and that it is not encrypted', async () => {
    page = await openPage(undefined, { address: '/settings' });
    const workspace = await page.client.call('workspace.describe', {});
    expect(await screen.findByText(workspace.ok ? workspace.value.folder : '')).toBeTruthy();
    expect(screen.getByText('Not encrypted by Plumbline')).toBeTruthy();
  });

  it('remove a sample only after a yes', async () => {
    page = await openPage((client) => client.call('samples.open', { sample: 'A' }), {
      address: '/settings',
    });
    await page.user.click(await screen.findByRole('button', { name: 'Remove Alfa' }));
    await page.user.click(
      within(await screen.findByRole('alertdialog', { name: 'Remove Alfa?' })).getByRole('button', {
        name: 'Remove',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Alfa' })).toBeNull());
    const list = await page.client.call('engagements.list', {});
    expect(list.ok && list.value).toEqual([]);
  });
});
