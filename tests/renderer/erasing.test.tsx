// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { engagement, openRoom, page, recorded, respondent, saved } from '../support/interviewRoom';

async function eraseThrough(name: RegExp): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name });
  await page.user.type(within(dialog).getByRole('textbox', { name: 'Why it is erased' }), 'Asked for');
  await page.user.click(within(dialog).getByRole('checkbox'));
  await page.user.click(within(dialog).getByRole('button', { name: 'Erase for good' }));
  const done = await screen.findByRole('dialog', { name: 'Erased for good' });
  await page.user.click(within(done).getByRole('button', { name: 'Close' }));
}

describe('erasing in the room', () => {
  it('takes a note away for good, what is still being typed included, and leaves the answer', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    await page.user.keyboard('nA word too much');
    await page.user.click(screen.getByRole('button', { name: /^Erase for good: / }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Erase the note for good…' }));
    expect(await screen.findByText('1 note')).toBeTruthy();
    await eraseThrough(/Erase this note for good/);
    expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 0 });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('');
    const history = await page.client.call('history.list', { engagement });
    expect(JSON.stringify(history)).not.toContain('A word too much');
    expect(JSON.stringify(localStorage)).not.toContain('A word too much');
  });

  it('keeps the keys of the room out of its menu and its dialog', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    const prompt = screen.getByRole('heading', { level: 2, name: /lagging sales/ });
    screen.getByRole('button', { name: /^Erase for good: / }).focus();
    await page.user.keyboard('{Enter}');
    (await screen.findByRole('menuitem')).focus();
    await page.user.keyboard('3d');
    await page.user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /Erase this answer for good/ });
    within(dialog).getByRole('checkbox').focus();
    await page.user.keyboard('3dxs{ArrowRight}');
    await page.user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 0 });
    expect(prompt.isConnected).toBe(true);
    expect(screen.getByRole('heading', { level: 2, name: /lagging sales/ })).toBeTruthy();
  });

  it('offers nothing where nothing is on record', async () => {
    await openRoom();
    expect(screen.queryByRole('button', { name: /^Erase for good: / })).toBeNull();
  });
});

describe('somebody removed before', () => {
  it('is named while undo could bring them back, and can be erased from there', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    await page.client.call('respondents.remove', { engagement, respondent });
    window.location.hash = `/engagements/${engagement}/respondents`;
    window.dispatchEvent(new PopStateEvent('popstate'));
    const removed = await screen.findByRole('region', { name: 'Removed, and still in the history' });
    await page.user.click(within(removed).getByRole('button', { name: /^Erase .* for good…$/ }));
    await eraseThrough(/^Erase .* for good\?$/);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Removed, and still in the history' })).toBeNull(),
    );
    const history = await page.client.call('history.next', { engagement });
    expect(history).toMatchObject({ ok: true, value: { undo: null, gone: { respondents: [] } } });
  });
});
