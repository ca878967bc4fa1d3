// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
let id = '';
afterEach(() => page.close());

/** The plan of the marked copy of sample A: R01 Product role charter leads its first wave. */
async function openPlan(): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
  });
  window.location.hash = `/engagements/${id}/plan`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('heading', { name: 'Plan board' });
}

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

async function choose(title: string, action: string | RegExp): Promise<void> {
  await page.user.click(await screen.findByRole('button', { name: `More for ${title}` }));
  await page.user.click(await screen.findByRole('menuitem', { name: action }));
}

async function giveReason(reason: string, confirm: string): Promise<void> {
  const dialog = await screen.findByRole('dialog');
  await page.user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), reason);
  await page.user.click(within(dialog).getByRole('button', { name: confirm }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

/** Presses the way back of the message with that title; messages of earlier tests may still stand. */
async function undo(title: string): Promise<void> {
  const message = (await screen.findByText(title)).closest<HTMLElement>('[role=alertdialog]');
  if (message === null) throw new Error(`no message says ${title}`);
  await page.user.click(within(message).getByRole('button', { name: 'Undo' }));
}

const charter = 'Product role charter';
const column = (name: string) => screen.findByRole('grid', { name });

describe('the plan board', () => {
  it('moves a card with a reason and keeps its computed place in sight', async () => {
    await openPlan();
    await choose(charter, 'Move to wave 2…');
    await giveReason('The sponsor is away in the first month', 'Move');
    const card = await within(await column('Wave 2')).findByRole('row', { name: charter });
    expect(within(card).getByText('Computed: wave 1, place 1')).toBeTruthy();
    expect(within(card).getByText(/The sponsor is away in the first month/)).toBeTruthy();
    expect((await stored()).decisions).toEqual([
      expect.objectContaining({
        recommendation: 'R01',
        wave: 2,
        reason: 'The sponsor is away in the first month',
      }),
    ]);
  });

  it('does not move a card without a reason', async () => {
    await openPlan();
    await choose(charter, 'Move to wave 2…');
    await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Move' }));
    await screen.findByText('A reason is needed.');
    expect((await stored()).decisions).toEqual([]);
  });

  it('says that a card stands before what it needs, and moves it all the same', async () => {
    await openPlan();
    await choose(charter, 'Move to wave 3…');
    await giveReason('Later suits the client', 'Move');
    expect(
      await screen.findByText(
        /^Product role charter comes after what needs it first: .*Decision-rights table/,
      ),
    ).toBeTruthy();
  });

  it('takes an acceptance without a reason', async () => {
    await openPlan();
    await choose(charter, 'Accept');
    await screen.findByText(`${charter} accepted`);
    expect((await stored()).decisions).toEqual([{ recommendation: 'R01', choice: 'accepted' }]);
  });

  it('dismisses with a reason, and the toast undoes it', async () => {
    await openPlan();
    await choose(charter, 'Dismiss…');
    await giveReason('The client has one already', 'Dismiss');
    const dismissed = await screen.findByRole('region', { name: 'Dismissed' });
    expect(within(dismissed).getByText('Reason: The client has one already')).toBeTruthy();
    await undo(`${charter} dismissed`);
    await within(await column('Wave 1')).findByRole('row', { name: charter });
    expect((await stored()).decisions).toEqual([]);
  });

  it('puts a moved card back to its computed place without asking', async () => {
    await openPlan();
    await choose(charter, 'Move to later…');
    await giveReason('Not now', 'Move');
    await within(await column('Later')).findByRole('row', { name: charter });
    await choose(charter, 'Back to the computed place');
    await within(await column('Wave 1')).findByRole('row', { name: charter });
    expect((await stored()).decisions).toEqual([]);
  });

  it('words a recommendation anew and offers the last reason without filling it in', async () => {
    await openPlan();
    await choose(charter, 'Move to wave 2…');
    await giveReason('Agreed with the sponsor', 'Move');
    await choose('Decision-rights table', 'Edit…');
    const dialog = await screen.findByRole('dialog');
    const title = within(dialog).getByRole('textbox', { name: 'Title' });
    await page.user.clear(title);
    await page.user.type(title, 'Who decides what');
    const reason = within(dialog).getByRole('textbox', { name: /Reason/ });
    expect((reason as HTMLTextAreaElement).value).toBe('');
    await page.user.click(within(dialog).getByRole('button', { name: 'Use the last reason' }));
    await page.user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await within(await column('Wave 1')).findByRole('row', { name: 'Who decides what' });
    expect((await stored()).decisions).toContainEqual({
      recommendation: 'R02',
      choice: null,
      edited: { title: 'Who decides what' },
      reason: 'Agreed with the sponsor',
    });
  });

  it('adds an own recommendation, marks it, and undo takes it away', async () => {
    await openPlan();
    await page.user.click(screen.getByRole('button', { name: 'Add a recommendation' }));
    const dialog = await screen.findByRole('dialog');
    for (const [label, words] of [
      [/^Title/, 'Sponsor’s monthly hour'],
      [/^Owner/, 'Managing director'],
      [/^Deliverable/, 'A standing date'],
      [/^Reason/, 'The sponsor drifted away last time'],
    ] as const) {
      await page.user.click(within(dialog).getByRole('textbox', { name: label }));
      await page.user.paste(words);
    }
    await page.user.click(within(dialog).getByRole('button', { name: 'Add to the plan' }));
    const card = await within(await column('Wave 1')).findByRole('row', { name: 'Sponsor’s monthly hour' });
    expect(within(card).getByText('Own')).toBeTruthy();
    expect((await stored()).ownRecommendations).toHaveLength(1);
    await undo('Sponsor’s monthly hour added');
    await waitFor(async () => expect((await stored()).ownRecommendations).toEqual([]));
  });

  it('shows the computed plan beside the chosen one', async () => {
    await openPlan();
    await choose(charter, 'Move to wave 2…');
    await giveReason('Because', 'Move');
    await page.user.click(await screen.findByRole('switch', { name: 'Show the computed plan' }));
    const computed = await screen.findByRole('region', { name: 'Computed plan: Wave 1' });
    expect(within(computed).getByText(/Product role charter/)).toBeTruthy();
    expect(within(computed).getByText('chosen: Wave 2')).toBeTruthy();
  });

  it('can only be read when the engagement is archived', async () => {
    await openPlan();
    await page.client.call('engagements.archive', { engagement: id });
    window.dispatchEvent(new Event('focus'));
    await screen.findByText('The plan can be read. Restore the engagement to change it.');
    expect(screen.queryByRole('button', { name: `More for ${charter}` })).toBeNull();
  });
});
