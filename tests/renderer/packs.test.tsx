// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

const template = { id: builtIn.id, version: builtIn.version };

async function prepared(client: Client): Promise<string> {
  const made = await client.call('engagements.create', { client: { name: 'Acme' }, title: 'One', template });
  if (!made.ok) throw new Error(made.problem.code);
  const engagement = made.value.id;
  const fact = await client.call('facts.record', { engagement, fact: 'pm', value: 4 });
  const respondent = { group: 'PMG', title: 'Product manager', name: 'Vera Lindqvist' };
  const added = await client.call('respondents.add', { engagement, respondent });
  if (!fact.ok || !added.ok) throw new Error('not prepared');
  return engagement;
}

async function packMade(client: Client): Promise<void> {
  const engagement = await prepared(client);
  const view = await client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  await client.call('packs.make', {
    engagement,
    name: 'B2B',
    facts: ['pm'],
    respondents: view.value.engagement.respondents.map(({ id }) => id),
    withLevels: false,
  });
}

it('a pack is saved from the list of engagements, with no fact that was not ticked and no name', async () => {
  page = await openPage(prepared);
  await page.user.click(await screen.findByRole('button', { name: 'Actions for One' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Save as a pack…' }));
  await page.user.click(await screen.findByRole('button', { name: 'Save the pack' }));
  expect(await screen.findByText('Give the pack a name.')).toBeTruthy();
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).queryByText(/Vera/)).toBeNull();
  await page.user.type(within(dialog).getByRole('textbox', { name: 'Name of the pack' }), 'B2B');
  await page.user.click(within(dialog).getByRole('button', { name: 'Save the pack' }));
  expect(await screen.findByText('The pack “B2B” is saved.')).toBeTruthy();
  expect(await page.client.call('packs.list', {})).toMatchObject({
    ok: true,
    value: [{ name: 'B2B', facts: {}, interviews: [{ group: 'PMG', title: 'Product manager' }] }],
  });
});

it('a new engagement begins with the pack chosen, and the next one is offered it first', async () => {
  page = await openPage(packMade);
  await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
  await page.user.click(await screen.findByRole('button', { name: /Start from/ }));
  await page.user.click(await screen.findByRole('option', { name: /B2B/ }));
  await page.user.type(screen.getByRole('combobox', { name: 'Client' }), 'Beta');
  await page.user.click(screen.getByRole('button', { name: 'Create and open' }));
  await screen.findByRole('heading', { level: 1, name: /Product management diagnostic/ });
  const listed = await page.client.call('engagements.list', {});
  expect(listed.ok && listed.value.find(({ clientName }) => clientName === 'Beta')).toMatchObject({
    respondentCount: 1,
  });
  await page.user.click(screen.getByRole('link', { name: 'Engagements' }));
  await page.user.click(await screen.findByRole('button', { name: 'New engagement' }));
  expect(await screen.findByRole('button', { name: /B2B.*Start from/ })).toBeTruthy();
});

it('packs are renamed, duplicated and removed in their list', async () => {
  page = await openPage(packMade, { address: '/packs' });
  const act = async (item: string) => {
    await page.user.click(await screen.findByRole('button', { name: 'Actions for B2B' }));
    await page.user.click(await screen.findByRole('menuitem', { name: item }));
  };
  await act('Duplicate…');
  await page.user.click(await screen.findByRole('button', { name: 'Duplicate' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'B2B (copy)' })).toBeTruthy();
  await act('Remove…');
  await page.user.click(await screen.findByRole('button', { name: 'Remove' }));
  expect(await screen.findByText('“B2B” is removed.')).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 2, name: 'B2B' })).toBeNull();
});
