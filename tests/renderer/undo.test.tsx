// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 10_000 });

let page: OpenPage;
let id = '';
afterEach(() => page.close());

async function openSample(part: string): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
    await client.call('facts.record', { engagement: id, fact: 'pm', value: 9 });
    await client.call('facets.override', {
      engagement: id,
      facet: 'role.focus',
      override: { score: 40, reason: 'Seen in the charter' },
    });
  });
  window.location.hash = `/engagements/${id}${part}`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('navigation', { name: 'Parts of the engagement' });
}

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

async function newestLine(): Promise<HTMLElement> {
  const activity = await screen.findByRole('region', { name: 'Activity' });
  const [newest] = await within(activity).findAllByRole('listitem');
  if (newest === undefined) throw new Error('nothing was done');
  return newest;
}

describe('undo', () => {
  it('says what it would take back, takes it back, says so, and offers the way back', async () => {
    await openSample('');
    await page.user.click(
      await screen.findByRole('button', { name: 'Undo: Focus of time was given a score of your own' }),
    );
    await screen.findByRole('button', { name: /^Undo: Fact “.*main job\?” was filled in$/ });
    expect((await stored()).overrides).toEqual([]);
    const toast = await screen.findByRole('alertdialog', { name: 'Undone' });
    expect(toast.textContent).toContain('Focus of time was given a score of your own');
    await page.user.click(within(toast).getByRole('button', { name: 'Redo' }));
    await screen.findByRole('button', { name: 'Undo: Focus of time was given a score of your own' });
    expect((await stored()).overrides).toMatchObject([{ score: 40 }]);
  });

  it('listens to the keys, but not while somebody types', async () => {
    await openSample('/facts');
    await screen.findByRole('button', { name: 'Undo: Focus of time was given a score of your own' });
    await page.user.click(await screen.findByRole('textbox', { name: /as their main job\?/ }));
    await page.user.keyboard('{Control>}z{/Control}');
    expect((await stored()).overrides).toHaveLength(1);
    await page.user.click(screen.getByRole('heading', { name: 'Fact sheet' }));
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await stored()).overrides).toEqual([]));
    await screen.findByRole('button', { name: 'Redo: Focus of time was given a score of your own' });
    await page.user.keyboard('{Control>}y{/Control}');
    await waitFor(async () => expect((await stored()).overrides).toHaveLength(1));
  });

  it('does not take back what another window did unseen', async () => {
    await openSample('');
    const undo = await screen.findByRole('button', {
      name: 'Undo: Focus of time was given a score of your own',
    });
    await page.client.call('facts.record', { engagement: id, fact: 'pm', value: 11 });
    await page.user.click(undo);
    await screen.findByText('The engagement has changed in the meantime.');
    expect((await stored()).facts['pm']).toBe(11);
    await screen.findByRole('button', { name: /^Undo: Fact/ });
  });
});

describe('the activity', () => {
  it('says in words what was done, from what to what, and why', async () => {
    await openSample('/activity');
    const newest = await newestLine();
    expect(newest.textContent).toContain('Focus of time was given a score of your own');
    expect(newest.textContent).toContain('nothing → 40');
    expect(newest.textContent).toContain('Reason: Seen in the charter');
    expect(screen.getByText('6 → 9')).toBeTruthy();
    expect(screen.getByText('The engagement was created')).toBeTruthy();
  });

  it('takes back the newest from the list and marks it', async () => {
    await openSample('/activity');
    await page.user.click(await within(await newestLine()).findByRole('button', { name: /^Undo/ }));
    await screen.findByText('Undone: Focus of time was given a score of your own');
    await waitFor(() =>
      expect(document.querySelector('[data-undone="true"]')?.textContent).toContain(
        'Focus of time was given',
      ),
    );
  });

  it('is found by words, part and person', async () => {
    await openSample('/activity');
    await page.user.type(await screen.findByRole('searchbox', { name: 'Find in the activity' }), 'main job');
    await waitFor(() => expect(screen.queryByText(/Focus of time was given/)).toBeNull());
    expect(screen.getByText('6 → 9')).toBeTruthy();
  });
});
