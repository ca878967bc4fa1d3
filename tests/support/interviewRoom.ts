import { configure, screen } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Question } from '#shared/template/question';
import type { Client } from '../../renderer/client/client';
import { goTo } from './goTo';
import { openPage, type OpenPage } from './openPage';

const template = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };
// Every answer goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

export let page: OpenPage;
export let engagement = '';
export let respondent = '';
afterEach(() => page.close());

export const question = (id: string): Question => {
  const found = productManagementDiagnostic.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
};

async function prepare(client: Client, position: string | null): Promise<void> {
  const created = await client.call('engagements.create', {
    client: { name: 'Acme' },
    title: 'Diagnostic',
    template,
  });
  if (!created.ok) throw new Error(created.problem.code);
  engagement = created.value.id;
  await client.call('facts.record', { engagement, fact: 'pm', value: 3 });
  await client.call('facts.record', { engagement, fact: 'hats', value: 0 });
  const added = await client.call('respondents.add', {
    engagement,
    respondent: { group: 'PMG', title: 'Product manager' },
  });
  if (!added.ok) throw new Error(added.problem.code);
  respondent = added.value.respondents[0]?.id ?? '';
  if (position === null) return;
  const started = await client.call('interviews.start', { engagement, respondent });
  if (!started.ok) throw new Error(started.problem.code);
  await client.call('interviews.move', { engagement, session: started.value.session.id, position });
}

/** The room of somebody who gave some answers before, wherever it opens. */
export async function openRoomAfter(answer: (client: Client) => Promise<unknown>): Promise<void> {
  page = await openPage(async (client) => {
    await prepare(client, null);
    await answer(client);
  });
  goTo(`/engagements/${engagement}/interview/${respondent}`);
}

/** The room, opened at a question. */
export async function openRoom(position: string | null = null): Promise<void> {
  page = await openPage((client) => prepare(client, position));
  goTo(`/engagements/${engagement}/interview/${respondent}`);
  await screen.findByRole('heading', {
    level: 2,
    name: position === null ? /lagging sales/ : promptOf(position),
  });
}

export function promptOf(id: string): string {
  const symptom = productManagementDiagnostic.symptoms.find((each) => each.id === id);
  return symptom?.prompt.en ?? question(id).prompt.en;
}

export async function recorded(id: string): Promise<Answer | undefined> {
  const view = await page.client.call('engagements.open', { engagement });
  return view.ok ? view.value.engagement.answers[respondent]?.[id] : undefined;
}

export function nth(elements: readonly HTMLElement[], place: number): HTMLElement {
  const element = elements.at(place);
  if (element === undefined) throw new Error(`there are only ${elements.length}`);
  return element;
}

export const saved = () => screen.findByText('Saved');
