// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import type { Client } from '../../renderer/client/client';
import { setPrivateView } from '../../renderer/state/privateView';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
let earlier: Engagement;
let later: Engagement;
afterEach(() => page.close());

/** Sample A, and a follow-up with the same facts in which the sales director was not heard and one charter stands. */
async function openFollowUp(part: string): Promise<void> {
  page = await openPage(async (client) => {
    earlier = done(await client.call('samples.open', { sample: 'A' }));
    later = done(
      await client.call('engagements.createFollowUp', {
        engagement: earlier.id,
        title: 'One year on',
        withRespondents: true,
      }),
    );
    await answerAgain(client);
  });
  go(`/engagements/${later.id}${part}`);
  await screen.findByRole('heading', { level: 1, name: 'One year on' });
}

function go(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Everybody but sales says the same again, save that the charter is agreed now. */
async function answerAgain(client: Client): Promise<void> {
  for (const [fact, value] of Object.entries(earlier.facts))
    done(await client.call('facts.record', { engagement: later.id, fact, value }));
  for (const [place, { group, id }] of earlier.respondents.entries()) {
    const respondent = later.respondents[place]?.id ?? '';
    if (group === 'SAL') continue;
    for (const [question, answer] of Object.entries(earlier.answers[id] ?? {})) {
      if (!question.startsWith('role.')) continue;
      const isCharter = question === 'role.charter' && answer.state === 'answered';
      const given = isCharter ? { ...answer, value: 'd' } : answer;
      done(
        await client.call('interviews.recordAnswer', {
          engagement: later.id,
          respondent,
          question,
          answer: given,
        }),
      );
    }
  }
}

function done<Value>(
  reply:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly problem: { readonly code: string } },
): Value {
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value;
}

describe('progress over time', () => {
  it('is a part of an engagement only when it follows another', async () => {
    await openFollowUp('/progress');
    expect(screen.getByRole('link', { name: 'Progress' })).toBeTruthy();
    go(`/engagements/${earlier.id}`);
    await screen.findByRole('heading', { level: 1, name: earlier.title });
    expect(screen.queryByRole('link', { name: 'Progress' })).toBeNull();
  });

  it('names what moved most, with both figures opening their own answers', async () => {
    setPrivateView(true);
    onTestFinished(() => setPrivateView(false));
    await openFollowUp('/progress');
    const improved = await screen.findByRole('region', { name: 'Most improved' });
    expect(within(improved).getByText('Role definition')).toBeTruthy();
    await page.user.click(
      within(improved).getByRole('button', { name: /^Role definition, Earlier: Why 38/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Role definition: 38' });
    expect(within(dialog).getByText('Sales director')).toBeTruthy();
    await page.user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await page.user.click(within(improved).getByRole('button', { name: /^Role definition, Now: Why/ }));
    const now = await screen.findByRole('dialog', { name: /^Role definition/ });
    expect(within(now).queryByText('Sales director')).toBeNull();
  });

  it('says what cannot be compared and why', async () => {
    await openFollowUp('/progress');
    const obstacles = await screen.findByRole('region', { name: 'What cannot be compared' });
    expect(obstacles.textContent).toMatch(/Heard only then: Sales/);
    expect(obstacles.textContent).toMatch(/Without a score now: .*Market knowledge/);
  });

  it('records what became of an earlier recommendation with the earlier engagement', async () => {
    await openFollowUp('/progress');
    const outcome = await screen.findByRole('radiogroup', { name: 'What became of Product role charter' });
    await page.user.click(within(outcome).getByRole('radio', { name: 'Partly' }));
    const note = await screen.findByRole('group', { name: 'Note on Product role charter' });
    await page.user.type(within(note).getByRole('textbox'), 'Signed by two of four');
    await page.user.tab();
    await waitFor(async () =>
      expect(
        done(await page.client.call('engagements.open', { engagement: earlier.id })).engagement.decisions,
      ).toEqual([
        {
          recommendation: 'R01',
          choice: null,
          outcome: { result: 'partly', note: 'Signed by two of four' },
        },
      ]),
    );
    expect(await screen.findByText(/^0 done, 1 partly/)).toBeTruthy();
  });

  it('links an existing engagement of the same client from the overview', async () => {
    await openFollowUp('');
    await page.user.click(await screen.findByRole('button', { name: 'Compare with another' }));
    const dialog = await screen.findByRole('dialog');
    await page.user.click(within(dialog).getByRole('button', { name: /Earlier engagement/ }));
    await page.user.click(await screen.findByRole('option', { name: 'None' }));
    await page.user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Progress' })).toBeNull());
    await page.user.click(await screen.findByRole('button', { name: 'Compare with an earlier one' }));
    const again = await screen.findByRole('dialog');
    await page.user.click(within(again).getByRole('button', { name: /Earlier engagement/ }));
    await page.user.click(await screen.findByRole('option', { name: new RegExp(earlier.title) }));
    await page.user.click(within(again).getByRole('button', { name: 'Compare' }));
    expect(await screen.findByRole('link', { name: 'Progress' })).toBeTruthy();
  });

  it('shows nothing of the earlier answers while interviewing', async () => {
    await openFollowUp('');
    const sales = later.respondents.find(({ group }) => group === 'SAL')?.id ?? '';
    go(`/engagements/${later.id}/interview/${sales}`);
    await screen.findByRole('article');
    const chosen = screen.queryAllByRole('radio', { checked: true });
    expect(chosen).toEqual([]);
    expect(document.body.textContent).not.toContain(earlier.title);
  });
});
