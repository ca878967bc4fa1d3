// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { setPrivateView } from '../../renderer/state/privateView';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
let id = '';
afterEach(() => page.close());

async function openWhatIf(): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
  });
  window.location.hash = `/engagements/${id}/what-if`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByText('What-if: nothing here is stored or printed');
}

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

const situation = (name: RegExp) => screen.getByRole('listitem', { name });

describe('a what-if', () => {
  it('shows which facets a recommendation works on, and what would follow', async () => {
    await openWhatIf();
    await page.user.click(screen.getByRole('checkbox', { name: /^R01 Product role charter/ }));
    const facets = screen.getByRole('region', { name: 'Targeted facets' });
    expect(within(facets).getByText('Role definition').closest('li')?.textContent).toContain('38→65');
    const role = situation(/^S1/);
    expect(within(role).getByRole('button', { name: /^Severity S1: Why 56.0/ })).toBeTruthy();
    expect(role.textContent).toMatch(/Score44.*5\d/);
    expect(within(situation(/^S2/)).getAllByText('no change')).toHaveLength(2);
  });

  it('says that the private view is still on, and ends it from here', async () => {
    setPrivateView(true);
    await openWhatIf();
    await page.user.click(screen.getByRole('button', { name: 'End private view' }));
    expect(screen.queryByRole('button', { name: 'End private view' })).toBeNull();
  });

  it('works everything out again with another score', async () => {
    await openWhatIf();
    await page.user.click(screen.getByRole('checkbox', { name: /^R01 Product role charter/ }));
    const before = situation(/^S1/).textContent;
    const score = screen.getByRole('slider', { name: 'Reached score' });
    score.focus();
    await page.user.keyboard('{ArrowRight}');
    expect(situation(/^S1/).textContent).not.toBe(before);
    expect(screen.getByRole('region', { name: 'Targeted facets' }).textContent).toContain('38→66');
  });

  it('refuses a score out of range beside the field and works on with the last one', async () => {
    await openWhatIf();
    await page.user.click(screen.getByRole('checkbox', { name: /^R01 Product role charter/ }));
    const field = screen.getByRole('textbox', { name: 'Reached score' });
    await page.user.clear(field);
    await page.user.type(field, '300');
    await page.user.tab();
    await screen.findByText('Enter a score from 0 to 100.');
    expect(screen.getByRole('region', { name: 'Targeted facets' }).textContent).toContain('38→65');
  });

  it('takes facets by themselves, starting from those the recommendations work on', async () => {
    await openWhatIf();
    await page.user.click(screen.getByRole('checkbox', { name: /^R01 Product role charter/ }));
    await page.user.click(screen.getByRole('radio', { name: 'Facet' }));
    const facet = await screen.findByRole('checkbox', { name: 'Role definition' });
    expect((facet as HTMLInputElement).checked).toBe(true);
    await page.user.click(screen.getByRole('button', { name: 'Reset' }));
    await screen.findByText(/Nothing is supposed yet/);
  });

  it('opens where a figure comes from', async () => {
    await openWhatIf();
    await page.user.click(screen.getByRole('button', { name: /^Severity S1: Why 56.0/ }));
    expect(await screen.findByRole('dialog', { name: /^Severity S1/ })).toBeTruthy();
  });

  it('changes nothing on record', async () => {
    await openWhatIf();
    const before = await stored();
    await page.user.click(screen.getByRole('button', { name: 'Choose all: Wave 1' }));
    await waitFor(() => expect(screen.queryByText(/Nothing is supposed yet/)).toBeNull());
    expect(await stored()).toEqual(before);
  });
});
