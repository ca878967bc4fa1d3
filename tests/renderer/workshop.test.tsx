// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Engagement } from '#shared/engagement/engagement';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';

configure({ asyncUtilTimeout: 5000 });
let page: OpenPage;
let engagement = '';
let meeting = '';
afterEach(() => page.close());

const [first, second, third] = [
  'Product manager',
  'Second product manager',
  'Third product manager',
] as const;

/** A workshop of three, opened in a folder that can be written to or only looked at. */
async function openWorkshop({ isReadOnly = false, answered = false } = {}): Promise<void> {
  const { id, version } = productManagementDiagnostic;
  page = await openPage(
    async (client) => {
      const made = await client.call('engagements.create', {
        client: { name: 'Acme' },
        title: 'Diagnostic',
        template: { id, version },
      });
      if (!made.ok) throw new Error(made.problem.code);
      engagement = made.value.id;
      await client.call('facts.record', { engagement, fact: 'pm', value: 3 });
      for (const title of [first, second, third])
        await client.call('respondents.add', { engagement, respondent: { group: 'PMG', title } });
      const { respondents } = await read(client);
      const planned = await client.call('meetings.plan', {
        engagement,
        meeting: { respondents: respondents.map((each) => each.id), minutes: 60 },
      });
      meeting = planned.ok ? (planned.value.meetings?.[0]?.id ?? '') : '';
      const [one] = respondents;
      if (answered && one !== undefined)
        await client.call('interviews.recordAnswer', {
          engagement,
          respondent: one.id,
          question: 'sym.sales',
          answer: { state: 'answered', value: 2 },
        });
    },
    { isReadOnly },
  );
  goTo(`/engagements/${engagement}/workshop/${meeting}`);
  await screen.findByRole('heading', { level: 2, name: /lagging sales/ });
}

async function read(client = page.client): Promise<Engagement> {
  const view = await client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

/** What each of the three said to the first question. */
async function said(): Promise<readonly unknown[]> {
  const { answers, respondents } = await read();
  return respondents.map(({ id }) => {
    const answer = answers[id]?.['sym.sales'];
    return answer?.state === 'answered' ? answer.value : null;
  });
}

describe('a workshop', () => {
  it('takes each person’s own answer by key, and undo takes back the last one only', async () => {
    await openWorkshop();
    await page.user.keyboard('1{ArrowDown}2{ArrowDown}3');
    await waitFor(async () => expect(await said()).toEqual([0, 1, 2]));
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await said()).toEqual([0, 1, null]));
    await page.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(async () => expect(await said()).toEqual([0, 1, 2]));
  });

  it('leaves alone what is about anything but the answers of those in it', async () => {
    await openWorkshop();
    await page.client.call('facts.record', { engagement, fact: 'pm', value: 8 });
    window.dispatchEvent(new Event('focus'));
    await page.user.keyboard('{Control>}z{/Control}');
    expect((await read()).facts['pm']).toBe(8);
  });

  it('leads to the review of each person', async () => {
    await openWorkshop();
    await page.user.click(screen.getByRole('link', { name: `Review: ${second}` }));
    await screen.findByRole('heading', { level: 2, name: 'Review and end' });
    expect(screen.getByRole('heading', { level: 1, name: second })).toBeTruthy();
  });

  it('can be looked at and not changed where the folder is open for reading only', async () => {
    await openWorkshop({ isReadOnly: true, answered: true });
    expect(screen.getByText(/open for reading only: answers can be read/)).toBeTruthy();
    const row = screen.getByRole('group', { name: first });
    expect(within(row).getAllByRole('radio')[2]?.getAttribute('aria-checked')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Stop here' })).toBeNull();
    await page.user.keyboard('1');
    expect(within(row).getAllByRole('radio')[0]?.getAttribute('aria-checked')).toBe('false');
    await page.user.keyboard('{ArrowRight}');
    expect(screen.queryByRole('heading', { level: 2, name: /lagging sales/ })).toBeNull();
    expect(await said()).toEqual([2, null, null]);
  });
});
