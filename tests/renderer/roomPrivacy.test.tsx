// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

const template = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };

async function begin(client: Client, name: string, title: string): Promise<string> {
  const created = await client.call('engagements.create', { client: { name }, title, template });
  if (!created.ok) throw new Error(created.problem.code);
  return created.value.id;
}

/** As when somebody enters an address; the DOM of the tests does not tell of a new fragment by itself. */
function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

it('asks for consent in the room, where the keys of the interview then stay quiet', async () => {
  let room = '';
  let engagement = '';
  page = await openPage(async (client) => {
    engagement = await begin(client, 'Acme', 'Diagnostic');
    const added = await client.call('respondents.add', {
      engagement,
      respondent: { group: 'PMG', title: 'Product manager', name: 'Ada' },
    });
    if (!added.ok) throw new Error(added.problem.code);
    room = `/engagements/${engagement}/interview/${added.value.respondents[0]?.id ?? ''}`;
  });
  goTo(room);
  const first = await screen.findByRole('heading', { level: 2, name: /lagging sales/ });
  await page.user.click(screen.getByRole('button', { name: 'Consent: Consent not asked' }));
  await page.user.click(await screen.findByRole('button', { name: /May we quote you/ }));
  await page.user.click(await screen.findByRole('option', { name: 'No' }));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Consent: Not to be quoted' });
  expect(first.isConnected).toBe(true);
  const kept = await page.client.call('engagements.open', { engagement });
  if (!kept.ok) throw new Error(kept.problem.code);
  expect(kept.value.engagement.respondents[0]).toMatchObject({ name: 'Ada', consent: { quote: false } });
});

it('room mode names no other client, not even in what was just said about another engagement', async () => {
  let room = '';
  page = await openPage(async (client) => {
    await begin(client, 'Zephyr Werke', 'Zephyr review');
    const engagement = await begin(client, 'Acme', 'Diagnostic');
    const added = await client.call('respondents.add', {
      engagement,
      respondent: { group: 'PMG', title: 'Product manager' },
    });
    if (!added.ok) throw new Error(added.problem.code);
    room = `/engagements/${engagement}/interview/${added.value.respondents[0]?.id ?? ''}`;
  });
  await page.user.click(await screen.findByRole('button', { name: 'Actions for Zephyr review' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Move to the bin' }));
  await screen.findByText('“Zephyr review” is in the bin.');

  goTo(room);
  await screen.findByRole('heading', { level: 2, name: /lagging sales/ });
  expect(document.documentElement.outerHTML).not.toContain('Zephyr');
  expect(document.title).toBe('Interview');

  goTo('/');
  await screen.findByRole('heading', { level: 1, name: 'Engagements' });
  expect(screen.queryByText('“Zephyr review” is in the bin.')).toBeNull();
});
