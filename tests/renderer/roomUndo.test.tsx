// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { engagement, openRoom, page, recorded, saved } from '../support/interviewRoom';

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
