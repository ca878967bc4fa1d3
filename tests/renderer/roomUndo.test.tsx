// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { engagement, openRoom, page, recorded, respondent, saved } from '../support/interviewRoom';

const showFile = (fileName: string, shownBy: string | undefined) =>
  page.client.call('evidence.add', {
    engagement,
    fileName,
    bytes: new TextEncoder().encode('What the board says'),
    caption: '',
    facets: [],
    ...(shownBy === undefined ? {} : { respondent: shownBy, question: 'sym.sales' }),
  });
const filesNow = async (): Promise<readonly string[]> => {
  const view = await page.client.call('engagements.open', { engagement });
  return view.ok ? (view.value.engagement.evidence ?? []).map(({ fileName }) => fileName) : [];
};

const kept = () => Object.entries(localStorage).filter(([key]) => key.startsWith('plumbline.unsaved/'));

describe('undo in room mode', () => {
  it('takes back this person’s last answer, says so, and gives it again', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await recorded('sym.sales')).toBeUndefined());
    const redo = await screen.findByRole('button', { name: 'Redo' });
    await page.user.click(redo);
    await waitFor(async () => expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 0 }));
  });

  it('writes what is still on its way first, and takes that back', async () => {
    await openRoom();
    await page.user.keyboard('1');
    await saved();
    await page.user.keyboard('3{Control>}z{/Control}');
    await waitFor(async () => expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 0 }));
    expect(kept()).toEqual([]);
  });

  it('gives back a file that was taken off, and the focus goes on beside it', async () => {
    await openRoom();
    await showFile('board.txt', respondent);
    await showFile('plan.txt', respondent);
    window.dispatchEvent(new Event('focus'));
    await page.user.click(await screen.findByRole('button', { name: 'What to do with “board.txt”' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Take off the list' }));
    await waitFor(async () => expect(await filesNow()).toEqual(['plan.txt']));
    const neighbour = screen.getByRole('button', { name: 'What to do with “plan.txt”' });
    await waitFor(() => expect(document.activeElement).toBe(neighbour));
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await filesNow()).toContain('board.txt'));
  });

  it('leaves the file of somebody else where it is', async () => {
    await openRoom();
    await showFile('letter.txt', undefined);
    window.dispatchEvent(new Event('focus'));
    await page.user.keyboard('{Control>}z{/Control}1');
    await saved();
    expect(await filesNow()).toEqual(['letter.txt']);
  });

  it('leaves alone what is about anything else', async () => {
    await openRoom();
    await page.client.call('facts.record', { engagement, fact: 'pm', value: 8 });
    window.dispatchEvent(new Event('focus'));
    await page.user.keyboard('{Control>}z{/Control}');
    const view = await page.client.call('engagements.open', { engagement });
    expect(view.ok && view.value.engagement.facts['pm']).toBe(8);
  });
});

describe('what is typed', () => {
  it('is kept by the page with the keystroke, and forgotten once it is saved', async () => {
    await openRoom();
    page.setCut('connection-lost');
    await page.user.keyboard('2');
    expect(JSON.stringify(kept())).toContain('sym.sales');
    page.setCut(null);
    await waitFor(() => expect(kept()).toEqual([]), { timeout: 10_000 });
    expect(await recorded('sym.sales')).toEqual({ state: 'answered', value: 1 });
  });
});
