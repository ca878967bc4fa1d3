// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { goTo } from '../support/goTo';
import { engagement, openRoom, openRoomAfter, page, respondent } from '../support/interviewRoom';

const meetings = async () => {
  const view = await page.client.call('engagements.open', { engagement });
  return view.ok ? (view.value.engagement.meetings ?? []) : [];
};

describe('preparing a meeting', () => {
  it('keeps what the person allows, said after the script was read', async () => {
    await openRoom();
    goTo(`/engagements/${engagement}/respondents`);
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Prepare the meeting with Product manager' }));
    const dialog = await screen.findByRole('dialog', { name: 'Meeting with Product manager' });
    await user.click(within(dialog).getByRole('button', { name: /May we quote you/ }));
    await user.click(await screen.findByRole('option', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Plan meeting' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('May be quoted')).toBeTruthy();
    const view = await page.client.call('engagements.open', { engagement });
    expect(view.ok && view.value.engagement.respondents[0]?.consent).toEqual({ quote: true });
    expect(await meetings()).toMatchObject([{ respondents: [respondent] }]);
  });
});

describe('a meeting in the room', () => {
  it('parks a line by key and goes on where one was', async () => {
    await openRoom();
    const user = userEvent.setup();
    await user.keyboard('p');
    await user.type(await screen.findByLabelText('What came up'), 'Who decides on prices?{Enter}');
    expect(await screen.findByRole('button', { name: 'Parked: 1' })).toBeTruthy();
    expect(await meetings()).toMatchObject([
      { respondents: [respondent], parked: [{ text: 'Who decides on prices?', question: 'sym.sales' }] },
    ]);
  });

  it('leaves a sheet with what is left, and carries what is open into the next meeting', async () => {
    await openRoomAfter(async (client) => {
      const planned = await client.call('meetings.plan', {
        engagement,
        meeting: { respondents: [respondent], minutes: 10 },
      });
      if (!planned.ok) throw new Error(planned.problem.code);
      const meeting = planned.value.meetings?.[0]?.id ?? '';
      await client.call('meetings.park', { engagement, meeting, parked: { text: 'Hiring' } });
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Agenda' }));
    expect(await screen.findByText(/Left for another time: \d+ questions/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    const sheet = await screen.findByRole('dialog', { name: 'After the meeting' });
    expect(within(sheet).getByText('Hiring')).toBeTruthy();
    await user.type(within(sheet).getByLabelText('Agreed follow-ups'), 'Send the charter');
    await user.type(within(sheet).getByLabelText('Day'), '2026-12-01');
    await user.click(within(sheet).getByRole('button', { name: 'End meeting' }));
    await screen.findByRole('heading', { level: 1, name: 'Diagnostic' });
    expect(await meetings()).toMatchObject([
      { followUps: 'Send the charter', endedAt: expect.any(String) as string },
      { on: '2026-12-01', parked: [{ text: 'Hiring' }] },
    ]);
  });
});
