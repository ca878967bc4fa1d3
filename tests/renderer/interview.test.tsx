// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { engagement, nth, openRoom, page, promptOf, recorded, saved } from '../support/interviewRoom';

describe('room mode', () => {
  it('names nobody but this client and this role, and the window says only that there is an interview', async () => {
    await openRoom();
    expect(screen.getByText('Acme')).toBeTruthy();
    expect(document.title).toBe('Interview');
    expect(screen.queryByRole('link', { name: 'Engagements' })).toBeNull();
  });

  it('is left with Esc, and gives the title back', async () => {
    await openRoom();
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${engagement}`));
    expect(document.title).not.toBe('Interview');
  });

  it('shows the sheet of keys on ?, and Esc closes the sheet, not the room', async () => {
    await openRoom();
    await page.user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys' });
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull());
    expect(window.location.hash).toContain('/interview/');
  });
});

describe('answering by key', () => {
  it('a digit answers a symptom, the first digit with the first step', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 0 });
  });

  it('moving between options answers nothing; Enter picks and stays; Enter again goes on', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await recorded('role.intake')).toBeUndefined();
    await page.user.keyboard('{Enter}');
    await saved();
    expect(await recorded('role.intake')).toEqual({ state: 'answered', value: 2 });
    expect(screen.getByRole('heading', { level: 2, name: promptOf('role.intake') })).toBeTruthy();
    await page.user.keyboard('{Enter}');
    const next = await screen.findByRole('heading', { level: 2, name: promptOf('role.saying-no') });
    expect(document.activeElement).toBe(next);
    expect(await recorded('role.saying-no')).toBeUndefined();
  });

  it('likert rows are labelled in words and show no numbers', async () => {
    await openRoom('role.intake');
    const rows = within(screen.getByRole('radiogroup')).getAllByRole('radio');
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.textContent).not.toMatch(/\d/);
  });

  it('none of these takes the other ticks away', async () => {
    await openRoom('role.misplaced');
    await page.user.keyboard('12');
    await waitFor(async () => expect(await recorded('role.misplaced')).toMatchObject({ value: ['a', 'b'] }));
    await page.user.click(nth(screen.getAllByRole('checkbox'), -1));
    await waitFor(async () => expect(await recorded('role.misplaced')).toMatchObject({ value: ['z'] }));
  });

  it('don’t know, and the same key brings the answer back', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('4');
    await page.user.keyboard('d');
    await waitFor(async () => expect(await recorded('role.intake')).toEqual({ state: 'dont-know' }));
    await page.user.keyboard('d');
    await waitFor(async () => expect(await recorded('role.intake')).toMatchObject({ value: 4 }));
  });

  it('skip records it as skipped and goes on', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('s');
    await screen.findByRole('heading', { level: 2, name: promptOf('role.saying-no') });
    await waitFor(async () => expect(await recorded('role.intake')).toEqual({ state: 'skipped' }));
  });

  it('not applicable is not offered where the question forbids it', async () => {
    await openRoom('role.intake');
    await page.user.keyboard('x');
    expect(screen.queryByRole('button', { name: 'Not applicable' })).toBeNull();
    expect(screen.queryByLabelText(/Why is it not applicable/)).toBeNull();
  });

  it('not applicable owes a reason before it counts', async () => {
    await openRoom('scale.onboarding');
    await page.user.keyboard('x');
    const reason = await screen.findByLabelText(/Why is it not applicable/);
    await waitFor(async () =>
      expect(await recorded('scale.onboarding')).toEqual({ state: 'draft', owes: 'reason' }),
    );
    await page.user.type(reason, 'no one joined');
    await waitFor(async () =>
      expect(await recorded('scale.onboarding')).toEqual({
        state: 'not-applicable',
        reason: 'no one joined',
      }),
    );
  });
});

describe('the other answer types', () => {
  it('a number is saved while it is typed, and one out of range is kept as not finished', async () => {
    await openRoom('role.span');
    await page.user.keyboard('1');
    await page.user.keyboard('25');
    await screen.findByText(/must lie between 0 and 20/);
    await waitFor(async () => expect(await recorded('role.span')).toEqual({ state: 'draft', value: 25 }));
  });

  it('a number typed where one stands takes its place', async () => {
    await openRoom('role.span');
    await page.user.keyboard('1');
    await page.user.keyboard('7');
    await waitFor(async () => expect(await recorded('role.span')).toMatchObject({ value: 7 }));
    await page.user.keyboard('{Escape}');
    await page.user.keyboard('1');
    await page.user.keyboard('7');
    expect((document.activeElement as HTMLInputElement).value).toBe('7');
    await saved();
    expect(await recorded('role.span')).toEqual({ state: 'answered', value: 7 });
  });

  it('a share typed where one stands takes its place', async () => {
    await openRoom('biz.attention');
    await page.user.keyboard('2');
    await page.user.keyboard('40{Enter}');
    await waitFor(async () => expect(await recorded('biz.attention')).toMatchObject({ value: { b: 40 } }));
    await page.user.keyboard('{Escape}');
    await page.user.keyboard('2');
    await page.user.keyboard('35{Enter}');
    await waitFor(async () => expect(await recorded('biz.attention')).toMatchObject({ value: { b: 35 } }));
  });

  it('an allocation is a draft until it sums to 100', async () => {
    await openRoom('biz.attention');
    const shares = screen.getAllByRole('spinbutton');
    const [first, second] = [nth(shares, 0), nth(shares, 1)];
    await page.user.clear(first);
    await page.user.type(first, '70');
    await page.user.tab();
    await screen.findByText('30 left to give');
    await waitFor(async () => expect((await recorded('biz.attention'))?.state).toBe('draft'));
    await page.user.clear(second);
    await page.user.type(second, '30');
    await page.user.tab();
    await waitFor(async () =>
      expect(await recorded('biz.attention')).toEqual({ state: 'answered', value: { a: 70, b: 30, c: 0 } }),
    );
  });

  it('nothing is ranked before the person places it, and part of a ranking is a draft', async () => {
    await openRoom('role.expectation');
    expect(await recorded('role.expectation')).toBeUndefined();
    await page.user.keyboard('31');
    await waitFor(async () =>
      expect(await recorded('role.expectation')).toEqual({ state: 'draft', value: ['c', 'a'] }),
    );
    await page.user.keyboard('2456');
    await waitFor(async () =>
      expect(await recorded('role.expectation')).toEqual({
        state: 'answered',
        value: ['c', 'a', 'b', 'd', 'e', 'f'],
      }),
    );
  });

  it('a skills grid fills by digits from the first empty cell and is a draft until full', async () => {
    await openRoom('biz.skill-matrix');
    await page.user.keyboard('444444444444');
    await waitFor(async () => expect((await recorded('biz.skill-matrix'))?.state).toBe('draft'));
    await page.user.keyboard('012345012345');
    await waitFor(async () =>
      expect(await recorded('biz.skill-matrix')).toEqual({
        state: 'answered',
        value: {
          required: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
          current: [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5],
        },
      }),
    );
  });
});
