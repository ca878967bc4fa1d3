// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';
import { hasCommandKey, isPaletteKey } from '../../renderer/features/palette/paletteKey';
import { openPage, type OpenPage } from '../support/openPage';

const template = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };
let page: OpenPage | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

/** An engagement with one product manager: its address, and that of the interview. */
async function begin(client: Client, name: string): Promise<{ own: string; room: string; id: string }> {
  const created = await client.call('engagements.create', {
    client: { name },
    title: 'Diagnostic',
    template,
  });
  if (!created.ok) throw new Error(created.problem.code);
  const { id } = created.value;
  const added = await client.call('respondents.add', {
    engagement: id,
    respondent: { group: 'PMG', title: `Product manager at ${name}` },
  });
  if (!added.ok) throw new Error(added.problem.code);
  const own = `/engagements/${id}`;
  return { own, id, room: `${own}/interview/${added.value.respondents[0]?.id ?? ''}` };
}

/** As when somebody enters an address; the DOM of the tests does not tell of a new fragment by itself. */
function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

async function palette(open: OpenPage): Promise<HTMLElement> {
  await open.user.keyboard('{Control>}k{/Control}');
  return screen.findByRole('dialog', { name: 'Go to' });
}

/** The DOM of the tests does not pass keys on to a list that has no focus of its own; the browser's run types. */
function type(dialog: HTMLElement, value: string): void {
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value } });
}

describe('the palette', () => {
  it('leads to an engagement by words begun and one slip, and closes', async () => {
    let acme = { own: '' };
    page = await openPage(async (client) => {
      acme = await begin(client, 'Acme Works');
      await begin(client, 'Zephyr');
    });
    await screen.findByRole('row', { name: /Zephyr/ });
    const dialog = await palette(page);
    await within(dialog).findByRole('option', { name: /Zephyr/ });
    type(dialog, 'acme wirks');
    await waitFor(() => expect(within(dialog).queryByRole('option', { name: /Zephyr/ })).toBeNull());
    await page.user.click(await within(dialog).findByRole('option', { name: /Acme Works/ }));
    await waitFor(() => expect(window.location.hash).toBe(`#${acme.own}`));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens a question of the engagement at hand in the interview', async () => {
    let acme = { room: '', own: '' };
    page = await openPage(async (client) => {
      acme = await begin(client, 'Acme');
    });
    goTo(acme.own);
    await screen.findByRole('heading', { level: 1, name: 'Diagnostic' });
    const dialog = await palette(page);
    await within(dialog).findByRole('option', { name: /Product manager at Acme/ });
    type(dialog, 'lagging sales');
    await page.user.click(await within(dialog).findByRole('option', { name: /lagging sales/i }));
    await waitFor(() => expect(window.location.hash).toContain(acme.room));
    await screen.findByRole('heading', { level: 2, name: /lagging sales/ });
    await waitFor(() => expect(window.location.hash).not.toContain('question'));
  });

  it('knows nobody but this interview in the room', async () => {
    let acme = { room: '' };
    page = await openPage(async (client) => {
      acme = await begin(client, 'Acme');
      await begin(client, 'Zephyr');
    });
    goTo(acme.room);
    await screen.findByRole('heading', { level: 2, name: /lagging sales/ });
    const dialog = await palette(page);
    await within(dialog).findByRole('option', { name: /lagging sales/i });
    expect(dialog.textContent).not.toMatch(/Zephyr|Acme|Settings/);
    type(dialog, 'zephyr');
    await within(dialog).findByText('Nothing fits “zephyr”.');
  });

  it('closes by its own key and gives the focus back', async () => {
    page = await openPage(async (client) => {
      await begin(client, 'Acme');
    });
    const search = await screen.findByRole('searchbox');
    await page.user.click(search);
    await palette(page);
    await page.user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(search));
  });
});

describe('the key of the palette', () => {
  const pressed = { key: 'k', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };

  it('is Cmd+K where Ctrl+K belongs to text fields, and Ctrl+K elsewhere', () => {
    expect(isPaletteKey({ ...pressed, metaKey: true }, true)).toBe(true);
    expect(isPaletteKey({ ...pressed, ctrlKey: true }, true)).toBe(false);
    expect(isPaletteKey({ ...pressed, ctrlKey: true }, false)).toBe(true);
    expect(isPaletteKey({ ...pressed, ctrlKey: true, shiftKey: true }, false)).toBe(false);
    expect(isPaletteKey({ ...pressed, ctrlKey: true, repeat: true }, false)).toBe(false);
    expect([hasCommandKey('MacIntel'), hasCommandKey('Win32')]).toEqual([true, false]);
  });
});
