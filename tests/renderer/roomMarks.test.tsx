// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { engagement, nth, openRoom, page, promptOf, recorded, saved } from '../support/interviewRoom';

describe('marks beside an answer', () => {
  it('a flag with what is doubtful, and the words as they were said, survive another answer', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('2f');
    await page.user.keyboard('hesitated{Escape}');
    await page.user.keyboard('q');
    await page.user.keyboard('Whoever shouts.{Escape}');
    await screen.findByText(/Nobody has asked yet whether it may be quoted/);
    await page.user.keyboard('4');
    await saved();
    await waitFor(async () =>
      expect(await recorded('role.intake')).toEqual({
        state: 'answered',
        value: 4,
        quote: 'Whoever shouts.',
        flag: { reason: 'hesitated' },
      }),
    );
  });
});

describe('the review', () => {
  it('is one key away and back, and keeps flags and contradictions in sight', async () => {
    await openRoom('role.span');
    await page.client.call('facts.record', { engagement, fact: 'products', value: 2 });
    await page.user.keyboard('1');
    await page.user.keyboard('5{Escape}');
    await saved();
    await page.user.keyboard('f{Escape}');
    await page.user.keyboard('r');
    const review = await screen.findByRole('article', { name: 'Review and end' });
    within(review).getByRole('heading', { name: /^Flagged 1/ });
    await page.user.click(
      nth(within(review).getAllByRole('button', { name: new RegExp(promptOf('role.span').slice(0, 20)) }), 0),
    );
    await screen.findByRole('heading', { level: 2, name: promptOf('role.span') });
    await page.user.keyboard('{Escape}');
    await screen.findByRole('article', { name: 'Review and end' });
  });
});

describe('the list', () => {
  it('shows the same answers, takes digits on the row one stands in, and goes down by arrow', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('3v');
    await screen.findByRole('article', { name: 'Questions as a list' });
    await page.user.keyboard('2');
    await waitFor(async () => expect(await recorded('role.intake')).toMatchObject({ value: 2 }));
    await page.user.keyboard('{ArrowDown}4');
    await waitFor(async () => expect(await recorded('role.saying-no')).toMatchObject({ value: 4 }));
    expect(await recorded('role.intake')).toMatchObject({ value: 2 });
  });

  it('answers any row with one click, whichever row one stood in', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('v');
    const group = await screen.findByRole('radiogroup', { name: promptOf('role.next-day') });
    await page.user.click(nth(within(group).getAllByRole('radio'), 4));
    await waitFor(async () => expect(await recorded('role.next-day')).toMatchObject({ value: 5 }));
  });
});

describe('keys of one’s own', () => {
  it('are kept, and two commands on one key are refused', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('?');
    await page.user.click(await screen.findByRole('button', { name: 'Change keys' }));
    const note = await screen.findByLabelText('Write a note');
    await page.user.click(note);
    await page.user.keyboard('f');
    expect(screen.getAllByText(/“f” is also:/)).toHaveLength(2);
    await page.user.click(note);
    await page.user.keyboard('w');
    await page.user.click(screen.getByRole('button', { name: 'Save keys' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const settings = await page.client.call('settings.read', {});
    expect(settings.ok && settings.value.roomKeys).toEqual({ areOn: true, own: { note: 'w' } });
    await page.user.keyboard('w');
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
  });
});
