// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setPrivateView } from '../../renderer/state/privateView';
import { openOutputs, type OpenOutputs } from '../support/openOutputs';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let open: OpenOutputs;
// Single people are seen in the private view only.
beforeEach(() => setPrivateView(true));
afterEach(async () => {
  setPrivateView(false);
  await open.page.close();
});

const column = (name: string) => screen.findByRole('region', { name });
const charter = async () => (await open.stored()).charter;

/** Presses the way back of the message with that title; messages of earlier tests may still stand. */
async function undo(title: string): Promise<void> {
  const message = (await screen.findByText(title)).closest<HTMLElement>('[role=alertdialog]');
  if (message === null) throw new Error(`no message says ${title}`);
  await open.page.user.click(within(message).getByRole('button', { name: 'Undo' }));
}

async function choose(line: string, action: string): Promise<void> {
  const { user } = open.page;
  await user.click(await screen.findByRole('button', { name: `Actions for ${line}` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

describe('a line of the charter', () => {
  it('says how many groups name it, and opens the count without saying who', async () => {
    open = await openOutputs('A', '/charter');
    const doesNot = await column('Does not do');
    await open.page.user.click(
      within(doesNot).getByRole('button', {
        name: 'Routine demos and deal support: Why named as misplaced by 4 groups?',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Option', 'Groups', 'People']);
    expect(dialog.textContent).not.toContain('Sales');
  });

  it('is edited in own words, with the computed one beside it, and restored', async () => {
    open = await openOutputs('A', '/charter');
    const line = 'Orders the roadmap and explains refusals';
    await choose(line, 'Edit');
    const field = await screen.findByRole('textbox', { name: 'What' });
    await open.page.user.clear(field);
    await open.page.user.type(field, 'Orders one roadmap');
    await open.page.user.click(screen.getByRole('button', { name: 'Save' }));
    const does = await column('Product management does');
    await within(does).findByText('Orders one roadmap');
    expect(does.textContent).toContain(`Computed: ${line}`);
    await waitFor(async () =>
      expect((await charter()).does.own).toEqual({ 'does.3': { what: 'Orders one roadmap' } }),
    );
    await choose('Orders one roadmap', 'Restore computed');
    await within(does).findByText(line);
    await waitFor(async () => expect((await charter()).does.own).toEqual({}));
  });

  it('is left out in sight, and comes back by undo', async () => {
    open = await openOutputs('A', '/charter');
    await choose('Win/loss learning', 'Leave out');
    await screen.findByText('Left out of the charter');
    await waitFor(async () => expect((await charter()).shares.leftOut).toEqual(['shares.4']));
    expect(screen.getAllByText('Saved').length).toBeGreaterThan(0);
    await undo('Left out: Win/loss learning');
    await waitFor(async () => expect((await charter()).shares.leftOut).toEqual([]));
    expect(screen.queryByText('Left out of the charter')).toBeNull();
  });

  it('is added in own words, but not without any', async () => {
    open = await openOutputs('A', '/charter');
    const { user } = open.page;
    await user.click(await screen.findByRole('button', { name: 'Add a line to: Does not do' }));
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This cannot be empty.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What' }), 'Booking rooms');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const doesNot = await column('Does not do');
    const row = (await within(doesNot).findByText('Booking rooms')).closest('li');
    expect(row?.textContent).toContain('No receiver named yet');
    await waitFor(async () =>
      expect((await charter()).doesNot.own).toEqual({ 'own.1': { what: 'Booking rooms' } }),
    );
  });

  it('stays on screen when it could not be saved, and is saved on the next try', async () => {
    open = await openOutputs('A', '/charter');
    await screen.findByRole('button', { name: 'Actions for Win/loss learning' });
    open.page.setCut('connection-lost');
    await choose('Win/loss learning', 'Leave out');
    const [notSaved] = await screen.findAllByText(/^Not saved: /);
    expect(screen.getByText('Left out of the charter')).toBeTruthy();
    open.page.setCut(null);
    const [again] = within(notSaved?.parentElement ?? document.body).getAllByRole('button', {
      name: 'Try again',
    });
    if (again === undefined) throw new Error('no way to try again');
    await open.page.user.click(again);
    await waitFor(async () => expect((await charter()).shares.leftOut).toEqual(['shares.4']));
  });

  it('cannot be changed in an archived engagement', async () => {
    open = await openOutputs('A', '/charter', (client, engagement) =>
      client.call('engagements.archive', { engagement }),
    );
    await column('Does not do');
    expect(screen.queryByRole('button', { name: /^Actions for/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Add a line/ })).toBeNull();
    expect(screen.queryByRole('group', { name: /^Mark for/ })).toBeNull();
  });
});

describe('the table of responsibilities', () => {
  const cell = (name: string) => screen.findByRole('gridcell', { name: new RegExp(`^${name}`) });

  it('has a row per activity and a column per group', async () => {
    open = await openOutputs('A', '/charter');
    const grid = await screen.findByRole('grid', { name: 'Table of responsibilities' });
    expect(within(grid).getAllByRole('row')).toHaveLength(14);
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(9);
  });

  it('is walked with arrows and set with letters, and warns of two who answer', async () => {
    open = await openOutputs('A', '/charter');
    const { user } = open.page;
    (await cell('Customer and market insight, Product managers: R')).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Roadmap order, Product leaders: C, is asked',
    );
    await user.keyboard('a');
    await screen.findByText('More than one group answers for it');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Roadmap order, Product leaders: A, answers for it; was C',
    );
    await waitFor(async () => expect((await charter()).raci).toEqual({ 'raci.4': { PLD: 'A' } }));
  });

  it('keeps every mark of keys pressed faster than they are saved', async () => {
    open = await openOutputs('A', '/charter');
    const { user } = open.page;
    (await cell('Customer and market insight, Product managers: R')).focus();
    await user.keyboard('i{ArrowRight}c{ArrowRight}b{ArrowDown}r');
    await waitFor(async () =>
      expect((await charter()).raci).toEqual({
        'raci.1': { PMG: 'I', PLD: 'C', EXE: 'AR' },
        'raci.2': { EXE: 'R' },
      }),
    );
  });

  it('clears with Delete, says what then is missing, and puts back by undo', async () => {
    open = await openOutputs('A', '/charter');
    const { user } = open.page;
    (await cell('Roadmap order, Product managers: A and R')).focus();
    await user.keyboard('{Delete}');
    await screen.findByText('Nobody answers for it');
    await screen.findByText('Nobody does it');
    await waitFor(async () => expect((await charter()).raci).toEqual({ 'raci.4': { PMG: null } }));
    await undo('Cleared: Roadmap order, Product managers');
    await waitFor(async () => expect((await charter()).raci).toEqual({}));
    expect(screen.queryByText('Nobody answers for it')).toBeNull();
  });

  it('sets the chosen cell with the buttons as well, and restores a row', async () => {
    open = await openOutputs('A', '/charter');
    const { user } = open.page;
    await user.click(await cell('Roadmap order, Sales: C'));
    await user.click(screen.getByRole('button', { name: 'R, does it' }));
    await cell('Roadmap order, Sales: R, does it; was C');
    await user.click(screen.getByRole('button', { name: 'Restore computed: Roadmap order' }));
    await cell('Roadmap order, Sales: C, is asked$');
    await waitFor(async () => expect((await charter()).raci).toEqual({}));
  });

  it('leaves keys with a modifier to the browser', async () => {
    open = await openOutputs('A', '/charter');
    (await cell('Roadmap order, Product leaders: C')).focus();
    await open.page.user.keyboard('{Control>}a{/Control}');
    await cell('Roadmap order, Product leaders: C, is asked$');
    expect((await charter()).raci).toEqual({});
  });
});

describe('the review', () => {
  it('keeps a day, and warns when it lies more than a year ahead', async () => {
    open = await openOutputs('A', '/charter');
    const field = await screen.findByLabelText<HTMLInputElement>('Review on');
    await open.page.user.type(field, '2999-01-31');
    await screen.findByText('The review lies more than twelve months ahead.');
    await waitFor(async () => expect((await charter()).reviewOn).toBe('2999-01-31'));
  });
});
