// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { writeAnswersFile } from '#shared/file/answersFile';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
afterEach(() => page.close());

const template = { id: builtIn.id, version: builtIn.version };
const [question] = builtIn.questions.filter(({ type, groups }) => type === 'text' && groups.includes('PMG'));

const fileFor = (engagement: string): string =>
  writeAnswersFile({
    engagement,
    respondent: { id: 'somebody', group: 'PMG', title: 'Product manager' },
    template,
    savedAt: '2026-03-01T09:00:00.000Z',
    answers: {
      [question?.id ?? '']: {
        state: 'answered',
        value: 'We lack time',
      },
    },
  });

async function openHome(): Promise<string> {
  let id = '';
  page = await openPage(async (client: Client) => {
    const made = await client.call('engagements.create', {
      client: { name: 'Acme' },
      title: 'One',
      template,
    });
    if (!made.ok) throw new Error(made.problem.code);
    id = made.value.id;
  });
  await screen.findByRole('button', { name: 'New engagement' });
  return id;
}

async function pick(text: string, name: string): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no way to choose a file');
  await page.user.upload(input, new File([text], name));
}

it('leads to the engagement the file names, where what it brings is read and waits for a yes', async () => {
  const id = await openHome();
  await pick(fileFor(id), 'answers.json');
  const found = await screen.findByRole('dialog', { name: 'A file of answers' });
  expect(found.textContent).toContain('1 answer of “Product manager” in the engagement “One” for Acme.');
  await page.user.click(within(found).getByRole('button', { name: 'Look at the answers' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${id}/respondents`));
  const received = await screen.findByRole('dialog');
  expect(received.textContent).toContain('We lack time');
  const before = await page.client.call('engagements.open', { engagement: id });
  expect(before.ok && before.value.engagement.answers).toEqual({});
});

it('says that the engagement is not in this workspace', async () => {
  await openHome();
  await pick(fileFor('elsewhere'), 'answers.json');
  const found = await screen.findByRole('dialog', { name: 'A file of answers' });
  expect(found.textContent).toContain('for an engagement that is not in this workspace');
  expect(within(found).queryByRole('button', { name: 'Look at the answers' })).toBeNull();
});

it('says that the engagement is in the archive', async () => {
  const id = await openHome();
  await page.client.call('engagements.archive', { engagement: id });
  await page.user.click(screen.getByRole('link', { name: 'Clients' }));
  await page.user.click(screen.getByRole('link', { name: 'Engagements' }));
  await screen.findByRole('button', { name: 'Import a file' });
  await pick(fileFor(id), 'answers.json');
  const found = await screen.findByRole('dialog', { name: 'A file of answers' });
  expect(found.textContent).toContain('That engagement is in the archive.');
});

it('refuses answers that were damaged on the way', async () => {
  const id = await openHome();
  await pick(fileFor(id).replace('lack', 'have'), 'answers.json');
  const found = await screen.findByRole('dialog', { name: 'A file of answers' });
  expect(within(found).getByRole('alert').textContent).toContain('answers.json');
});

it('asks which engagement a table is for before it is read', async () => {
  await openHome();
  await pick('respondent,question,answer\n', 'table.csv');
  const found = await screen.findByRole('dialog', { name: 'A file of answers' });
  expect(within(found).queryByRole('button', { name: 'Look at the answers' })).toBeNull();
  await page.user.click(within(found).getByRole('button', { name: /Engagement/ }));
  await page.user.click(await screen.findByRole('option', { name: /One/ }));
  expect(await screen.findByRole('button', { name: 'Look at the answers' })).toBeTruthy();
});
