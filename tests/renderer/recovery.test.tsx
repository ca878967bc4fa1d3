// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import type { EngagementChange } from '#shared/engagement/change';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 10_000 });

let page: OpenPage;
let id = '';
let storage = '';
afterEach(() => page.close());

const respondent = 'A-EXE';
const typed = (question: string, answer: Answer | null): EngagementChange => ({
  kind: 'answer-recorded',
  respondent,
  question,
  answer,
});

/** Sample A, after another page was killed with these changes on screen and not saved. */
async function openAfterAKill(changes: readonly EngagementChange[], part = ''): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
  });
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  storage = `plumbline.unsaved/${view.value.workspace}/${id}/page-that-is-gone/interview-${respondent}`;
  const left = changes.map((change) => ({ at: '2026-03-01T09:00:00.000Z', change }));
  if (left.length > 0) localStorage.setItem(storage, JSON.stringify(left));
  window.location.hash = `/engagements/${id}${part}`;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

async function answers(): Promise<Readonly<Record<string, Answer>>> {
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement.answers[respondent] ?? {};
}

const textAnswer: Answer = { state: 'answered', value: 1, note: 'Half a sentence that was never' };

describe('what was typed and not saved', () => {
  it('is shown beside what is on record, and saved when it is kept', async () => {
    await openAfterAKill([typed('role.explain', textAnswer)]);
    const item = await screen.findByText('Half a sentence that was never');
    expect(item.closest('li')?.textContent).toContain('On record');
    await page.user.click(screen.getByRole('button', { name: 'Save the 1 to keep and go on' }));
    await waitFor(async () => expect((await answers())['role.explain']).toEqual(textAnswer));
    await screen.findByText('About this engagement');
    expect(localStorage.getItem(storage)).toBeNull();
  });

  it('is gone when it is discarded, and nothing on record has changed', async () => {
    await openAfterAKill([typed('role.explain', textAnswer), typed('role.charter', null)]);
    const before = await answers();
    await page.user.click(await screen.findByRole('button', { name: 'Discard all' }));
    await page.user.click(screen.getByRole('button', { name: 'Discard and go on' }));
    await screen.findByText('About this engagement');
    expect(await answers()).toEqual(before);
    expect(localStorage.getItem(storage)).toBeNull();
  });

  it('is decided one by one', async () => {
    await openAfterAKill([typed('role.explain', textAnswer), typed('role.charter', null)]);
    const before = await answers();
    const second = await screen.findByRole('radiogroup', { name: /answer to .* cleared$/ });
    await page.user.click(within(second).getByRole('radio', { name: 'Discard' }));
    await page.user.click(screen.getByRole('button', { name: 'Save the 1 to keep and go on' }));
    await screen.findByText('About this engagement');
    expect(await answers()).toEqual({ ...before, 'role.explain': textAnswer });
  });

  it('waits when one wants to decide later', async () => {
    await openAfterAKill([typed('role.explain', textAnswer)]);
    await page.user.click(await screen.findByRole('button', { name: 'Decide later' }));
    await screen.findByText('About this engagement');
    expect(localStorage.getItem(storage)).not.toBeNull();
  });

  it('does not come up where it is on record already', async () => {
    await openAfterAKill([]);
    await screen.findByText('About this engagement');
    const onRecord = (await answers())['role.explain'];
    if (onRecord === undefined) throw new Error('the sample has no such answer');
    page.setCut(null);
    localStorage.setItem(
      storage,
      JSON.stringify([{ at: '2026-03-01T09:00:00.000Z', change: typed('role.explain', onRecord) }]),
    );
    window.location.hash = '/';
    window.dispatchEvent(new PopStateEvent('popstate'));
    await screen.findByRole('heading', { name: 'Engagements', level: 1 });
    window.location.hash = `/engagements/${id}`;
    window.dispatchEvent(new PopStateEvent('popstate'));
    await screen.findByText('About this engagement');
    expect(screen.queryByText('Something came back')).toBeNull();
    expect(localStorage.getItem(storage)).toBeNull();
  });

  it('is no concern of another person’s interview', async () => {
    await openAfterAKill([typed('role.explain', textAnswer)], '/interview/A-SAL');
    await screen.findByRole('heading', { name: 'Sales director' });
    expect(screen.queryByText('Half a sentence that was never')).toBeNull();
    expect(localStorage.getItem(storage)).not.toBeNull();
  });
});
