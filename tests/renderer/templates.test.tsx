// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import type { TemplateRef } from '#shared/template/template';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

// Every version goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
afterEach(() => page.close());

const first = builtIn.questions[0];
if (first === undefined) throw new Error('the built-in template asks nothing');
const from = { id: builtIn.id, version: builtIn.version };

async function copy(client: Client): Promise<TemplateRef> {
  const copied = await client.call('templates.copy', { from, title: 'Own' });
  if (!copied.ok) throw new Error(copied.problem.code);
  return copied.value;
}

/** Opens a copy of the built-in template; with an engagement on it when wished. */
async function openCopy(isUsed = false): Promise<TemplateRef> {
  let ref = from;
  page = await openPage(
    async (client) => {
      ref = await copy(client);
      if (isUsed)
        await client.call('engagements.create', { client: { name: 'Acme' }, title: 'One', template: ref });
    },
    { address: '/templates' },
  );
  await page.user.click(await screen.findByRole('link', { name: 'Own' }));
  await screen.findByRole('heading', { level: 1, name: 'Own' });
  return ref;
}

async function word(text: string): Promise<void> {
  await page.user.click(
    await screen.findByRole('button', { name: `Edit the wording of ${first?.prompt.en ?? ''}` }),
  );
  const field = await screen.findByRole('textbox', { name: 'Question' });
  await page.user.clear(field);
  await page.user.type(field, text);
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
}

it('shows the built-in template without a way to change it', async () => {
  page = await openPage(undefined, { address: `/templates/${from.id}/${from.version}` });
  await screen.findByText(first.prompt.en);
  expect(screen.queryAllByRole('switch')).toEqual([]);
  expect(screen.queryByRole('button', { name: /^Edit the wording/ })).toBeNull();
});

it('saves what was switched and worded as one version, and marks what reads differently', async () => {
  const ref = await openCopy(true);
  await word('What is written down?');
  const [, second] = screen.getAllByRole('switch');
  if (second === undefined) throw new Error('nothing to switch');
  await page.user.click(second);
  expect(screen.getByText('2 changes')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText(/Saved as version/);
  expect(screen.getByText('The 1 engagement that uses this template keeps the version it began with.'));
  const list = await page.client.call('templates.list', {});
  const row = list.ok ? list.value.find(({ id }) => id === ref.id) : undefined;
  expect(row?.version).not.toBe(ref.version);
  expect(row?.questions).toBe(builtIn.questions.length - 1);
  const saved = await page.client.call('templates.read', { id: ref.id, version: row?.version ?? '' });
  expect(saved.ok && saved.value.questions[0]?.prompt.en).toBe('What is written down?');
  await waitFor(() => expect(screen.queryByText('2 changes')).toBeNull());
  expect(screen.getByText('Reworded')).toBeTruthy();
});

it('counts no change when something is put back to how it was saved', async () => {
  await openCopy();
  await word('Something else');
  expect(screen.getByText('1 change')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Edit the wording of Something else' }));
  await page.user.click(await screen.findByRole('button', { name: 'Restore the original of Question' }));
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(screen.queryByText('1 change')).toBeNull());
});

it('refuses a text without words', async () => {
  await openCopy();
  await page.user.click(
    await screen.findByRole('button', { name: `Edit the wording of ${first.prompt.en}` }),
  );
  await page.user.clear(await screen.findByRole('textbox', { name: 'Question' }));
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('This cannot be empty.')).toBeTruthy();
});

it('asks before unsaved changes are left behind', async () => {
  await openCopy();
  await word('Something else');
  await page.user.click(screen.getByRole('link', { name: 'Clients' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
  await page.user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
  expect(screen.getByText('1 change')).toBeTruthy();
  await page.user.click(screen.getByRole('link', { name: 'Clients' }));
  await page.user.click(
    within(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).getByRole('button', {
      name: 'Leave',
    }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
});

it('searches all wording of an entry, options too', async () => {
  const asked = builtIn.questions.find((question) => question.type === 'single');
  if (asked?.type !== 'single') throw new Error('the built-in template offers no choice');
  const option = asked.options.at(-1)?.text.en ?? '';
  page = await openPage(undefined, { address: `/templates/${from.id}/${from.version}` });
  await page.user.click(await screen.findByRole('searchbox'));
  await page.user.paste(option.toUpperCase());
  await screen.findByText('1 entry');
  expect(screen.getByText(asked.prompt.en)).toBeTruthy();
});

it('new English leaves an entry untranslated until its translation is given, beside the English', async () => {
  const ref = await openCopy();
  await word('What is written down?');
  await page.user.click(screen.getByRole('radio', { name: 'Deutsch' }));
  await page.user.click(await screen.findByRole('checkbox', { name: 'Only what is not translated' }));
  await screen.findByText('Not translated');
  await page.user.click(screen.getByRole('button', { name: 'Edit the wording of What is written down?' }));
  const field = await screen.findByRole('textbox', { name: 'Question' });
  expect(field).toHaveProperty('value', '');
  await page.user.type(field, 'Was steht geschrieben?');
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByText('Everything here is translated.');
  await page.user.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(async () => {
    const saved = await page.client.call('templates.read', { id: ref.id, version: '1.0.1' });
    expect(saved.ok && saved.value.questions[0]?.prompt).toEqual({
      en: 'What is written down?',
      de: 'Was steht geschrieben?',
    });
  });
}, 60_000);

it('words name, facts and follow-up questions in the language that was chosen', async () => {
  const ref = await openCopy();
  await page.user.click(screen.getByRole('radio', { name: 'Svenska' }));
  await page.user.click(screen.getByRole('button', { name: 'Name and purpose' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await page.user.clear(title);
  await page.user.type(title, 'Vår egen');
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByRole('heading', { level: 1, name: 'Vår egen' });

  await page.user.click(screen.getByRole('radio', { name: /Fact sheet/ }));
  const [fact] = builtIn.facts;
  await page.user.click(
    await screen.findByRole('button', { name: `Edit the wording of ${fact?.prompt.sv ?? ''}` }),
  );
  const asked = await screen.findByRole('textbox', { name: 'Question' });
  await page.user.clear(asked);
  await page.user.type(asked, 'Hur många?');
  await page.user.click(screen.getByRole('button', { name: 'Apply' }));
  await page.user.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(async () => {
    const saved = await page.client.call('templates.read', { id: ref.id, version: '1.0.1' });
    expect(saved.ok && [saved.value.title.en, saved.value.title.sv]).toEqual(['Own', 'Vår egen']);
    expect(saved.ok && saved.value.facts[0]?.prompt).toEqual({ ...fact?.prompt, sv: 'Hur många?' });
  });
}, 60_000);
