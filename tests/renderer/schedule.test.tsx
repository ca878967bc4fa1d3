// @vitest-environment happy-dom
import { configure, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
afterEach(() => page.close());

/** An engagement for Acme with respondents of these titles. */
async function withPeople(client: Client, ...titles: readonly string[]) {
  const template = { id: builtIn.id, version: builtIn.version };
  const made = await client.call('engagements.create', { client: { name: 'Acme' }, title: 'One', template });
  if (!made.ok) throw new Error(made.problem.code);
  let engagement = made.value;
  for (const title of titles) {
    const respondent = { group: 'PMG', title };
    const added = await client.call('respondents.add', { engagement: engagement.id, respondent });
    if (!added.ok) throw new Error(added.problem.code);
    engagement = added.value;
  }
  return engagement;
}

async function openSchedule(prepare: (client: Client) => Promise<{ readonly id: string }>): Promise<void> {
  let id = '';
  page = await openPage(async (client) => {
    ({ id } = await prepare(client));
  });
  window.location.hash = `/engagements/${id}/schedule`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('heading', { level: 2, name: 'Meetings' });
}

it('says which meeting is next, which are overdue, without a day and held', async () => {
  await openSchedule(async (client) => {
    const engagement = await withPeople(client, 'Ada', 'Ben', 'Cyd', 'Dov');
    const days = ['2020-01-01', '2999-01-02', undefined, '2020-02-02'];
    for (const [place, on] of days.entries()) {
      const respondents = [engagement.respondents[place]?.id ?? ''];
      const meeting = { respondents, minutes: 45, ...(on === undefined ? {} : { on }) };
      const planned = await client.call('meetings.plan', { engagement: engagement.id, meeting });
      const last = planned.ok ? planned.value.meetings?.at(-1)?.id : undefined;
      if (place === 3) await client.call('meetings.end', { engagement: engagement.id, meeting: last ?? '' });
    }
    return engagement;
  });
  const who = (part: string) =>
    within(screen.getByRole('region', { name: part })).getByRole('listitem').textContent;
  expect(who('Overdue')).toContain('Ada');
  expect(who('Next')).toContain('Ben');
  expect(who('Without a day')).toContain('Cyd');
  expect(who('Held')).toContain('Dov');
});

it('plans a meeting with somebody on the list beside, who then stands among the meetings', async () => {
  await openSchedule((client) => withPeople(client, 'Ada'));
  await page.user.click(screen.getByRole('button', { name: 'Prepare the meeting with Ada' }));
  await page.user.click(await screen.findByRole('button', { name: 'Plan meeting' }));
  const undated = await screen.findByRole('region', { name: 'Without a day' });
  expect(undated.textContent).toContain('Ada');
  expect(screen.getByText('Everybody has a meeting or is through.')).toBeTruthy();
});

it('plans nothing with those who have nothing left to be asked', async () => {
  await openSchedule(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.value;
  });
  expect(screen.getByText('Everybody has a meeting or is through.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Prepare the meeting with / })).toBeNull();
});

it('asks before a calendar file says who is met', async () => {
  await openSchedule(async (client) => {
    const engagement = await withPeople(client, 'Ada');
    const respondents = engagement.respondents.map(({ id }) => id);
    await client.call('meetings.plan', {
      engagement: engagement.id,
      meeting: { respondents, minutes: 45, on: '2999-01-02' },
    });
    return engagement;
  });
  await page.user.click(screen.getByRole('button', { name: 'Calendar file…' }));
  const box = await screen.findByRole('checkbox', { name: 'Say who is met and for which client' });
  expect((box as HTMLInputElement).checked).toBe(false);
});

it('leads to the respondents where there are none', async () => {
  await openSchedule((client) => withPeople(client));
  expect(screen.getByRole('link', { name: 'Add respondents' })).toBeTruthy();
});
