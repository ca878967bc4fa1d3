// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  engagement,
  nth,
  openRoom,
  openRoomAfter,
  page,
  promptOf,
  recorded,
  respondent,
} from '../support/interviewRoom';

describe('branches and progress', () => {
  it('a question whose branch closes is greyed with its reason, and counts nowhere', async () => {
    await openRoom('role.intake');
    const outline = screen.getByRole('navigation', { name: 'Questions' });
    const follow = () =>
      within(outline).getByRole('button', { name: new RegExp(promptOf('role.drop').slice(0, 30)) });
    await page.user.keyboard('1');
    await waitFor(() => expect(follow().getAttribute('data-state')).toBe('blank'));
    await page.user.keyboard('5');
    await waitFor(() => expect(follow().getAttribute('data-state')).toBe('closed'));
    await page.user.click(follow());
    await screen.findByText(/its condition does not hold/);
  });

  it('a skip leads past what its own branch has closed, to the next question that is asked', async () => {
    await openRoomAfter(async (client) => {
      const started = await client.call('interviews.start', { engagement, respondent });
      if (!started.ok) throw new Error(started.problem.code);
      const session = started.value.session.id;
      await client.call('interviews.recordAnswer', {
        engagement,
        respondent,
        question: 'role.intake',
        answer: { state: 'answered', value: 5 },
      });
      await client.call('interviews.move', { engagement, session, position: 'role.interrupt' });
    });
    await screen.findByRole('heading', { level: 2, name: promptOf('role.interrupt') });
    await page.user.keyboard('s');
    await screen.findByRole('heading', { level: 2, name: promptOf('role.expectation') });
    await waitFor(async () => expect(await recorded('role.interrupt')).toEqual({ state: 'skipped' }));
  });

  it('resumes at the first open question when the place is not known', async () => {
    await openRoomAfter((client) =>
      client.call('interviews.recordAnswer', {
        engagement,
        respondent,
        question: 'sym.sales',
        answer: { state: 'answered', value: 1 },
      }),
    );
    await screen.findByRole('heading', { level: 2, name: promptOf('sym.dev') });
  });

  it('the review lists what is open, one click away, and ends the interview', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('s');
    await page.user.click(screen.getByRole('button', { name: 'Review' }));
    const review = await screen.findByRole('article', { name: 'Review and end' });
    expect(
      within(review).getByRole('button', { name: new RegExp(promptOf('role.intake').slice(0, 20)) }),
    ).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'End interview' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${engagement}`));
    const view = await page.client.call('engagements.open', { engagement });
    expect(view.ok && view.value.engagement.sessions[0]?.endedAt).toBeTruthy();
  });
});

describe('when the workbench does not answer', () => {
  it('keeps the text through other questions, says it is not saved, and saves it when the workbench is back', async () => {
    await openRoom('role.intake');
    page.setCut('connection-lost');
    await page.user.keyboard('n');
    await page.user.keyboard('half a sentence');
    await screen.findByText(/^Not saved:/);
    await page.user.keyboard('{Escape}');
    await page.user.keyboard('{ArrowRight}');
    await screen.findByRole('heading', { level: 2, name: promptOf('role.saying-no') });
    await page.user.keyboard('{ArrowLeft}');
    await screen.findByRole('heading', { level: 2, name: promptOf('role.intake') });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('half a sentence');
    page.setCut(null);
    await page.user.click(nth(screen.getAllByRole('button', { name: 'Try again' }), 0));
    await waitFor(async () =>
      expect(await recorded('role.intake')).toEqual({ state: 'draft', note: 'half a sentence' }),
    );
  });

  it('tells where one stopped once the workbench is back', async () => {
    await openRoom('role.intake');
    page.setCut('connection-lost');
    await page.user.keyboard('{ArrowRight}');
    await screen.findByRole('heading', { level: 2, name: promptOf('role.saying-no') });
    const stoppedAt = async () => {
      const view = await page.client.call('engagements.open', { engagement });
      return view.ok ? view.value.engagement.sessions[0]?.position : undefined;
    };
    await new Promise((passed) => setTimeout(passed, 600));
    page.setCut(null);
    expect(await stoppedAt()).toBe('role.intake');
    await waitFor(async () => expect(await stoppedAt()).toBe('role.saying-no'), { timeout: 5000 });
  });

  it('asks before it lets unsaved answers go', async () => {
    await openRoom('role.intake');
    page.setCut('connection-lost');
    await page.user.keyboard('2');
    await screen.findByText(/^Not saved:/);
    await page.user.keyboard('{Escape}');
    await screen.findByRole('alertdialog', { name: 'Leave with unsaved answers?' });
    await page.user.click(screen.getByRole('button', { name: 'Stay' }));
    expect(window.location.hash).toContain('/interview/');
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    page.setCut(null);
  });
});
