// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { setPrivateView } from '../../renderer/state/privateView';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
let id = '';
afterEach(() => page.close());

/** The marked copy of sample A, at one of its parts. */
async function openSample(part: string): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
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

describe('the fact sheet', () => {
  it('saves each fact on change and says so', async () => {
    await openSample('/facts');
    const field = await screen.findByRole('textbox', { name: /engineers, designers and testers/ });
    await page.user.clear(field);
    await page.user.type(field, '70');
    await page.user.tab();
    await screen.findByText('Saved');
    expect((await stored()).facts['builders']).toBe(70);
  });

  it('refuses a number out of range beside the field and keeps the recorded one', async () => {
    await openSample('/facts');
    const field = await screen.findByRole('textbox', { name: /as their main job\?/ });
    await page.user.clear(field);
    await page.user.type(field, '900');
    await page.user.tab();
    await screen.findByText(/Enter a number from 0 to 500. 900 was not saved./);
    expect((field as HTMLInputElement).value).toBe('900');
    expect((await stored()).facts['pm']).toBe(6);
  });

  it('lets a fact be blank and says what that costs', async () => {
    await openSample('/facts');
    await page.user.click(await screen.findByRole('button', { name: /Leave blank: How many engineers/ }));
    await screen.findByText(/The exposure of Readiness for size cannot be worked out without it./);
    expect((await stored()).facts['builders']).toBeUndefined();
  });
});

describe('respondents', () => {
  it('are added to a group with a role title', async () => {
    await openSample('/respondents');
    await page.user.click(await screen.findByRole('button', { name: 'Add to Finance' }));
    await page.user.type(await screen.findByRole('textbox', { name: 'Role title' }), 'Controller');
    await page.user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () =>
      expect((await stored()).respondents).toContainEqual(
        expect.objectContaining({ group: 'FIN', title: 'Controller' }),
      ),
    );
    expect(await screen.findByRole('button', { name: 'Start interview: Controller' })).toBeTruthy();
  });

  it('carry what they allow, which stands in the list and stays when the rest is changed', async () => {
    await openSample('/respondents');
    expect(await screen.findAllByText('Consent not asked')).toHaveLength(6);
    await page.user.click(screen.getByRole('button', { name: 'More for Sales director' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Change' }));
    await page.user.click(await screen.findByRole('button', { name: /May we show results of your group/ }));
    await page.user.click(await screen.findByRole('option', { name: 'Yes' }));
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Small group may be shown');
    await page.user.click(screen.getByRole('button', { name: 'More for Sales director' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Change' }));
    await page.user.type(await screen.findByRole('textbox', { name: 'Role title' }), ' North');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Sales director North');
    expect((await stored()).respondents.find(({ id: known }) => known === 'A-SAL')?.consent).toEqual({
      groupResult: true,
    });
  });

  it('are removed only after it was said how many answers go with them', async () => {
    await openSample('/respondents');
    const answers = Object.keys((await stored()).answers['A-SAL'] ?? {}).length;
    await page.user.click(await screen.findByRole('button', { name: 'More for Sales director' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove Sales director?' });
    expect(dialog.textContent).toContain(`${answers} answers`);
    expect((await stored()).respondents).toHaveLength(6);
    await page.user.click(within(dialog).getByRole('button', { name: 'Remove respondent' }));
    await waitFor(async () => expect((await stored()).respondents).toHaveLength(5));
  });
});

describe('findings', () => {
  // Single answers are seen in the private view only.
  beforeEach(() => setPrivateView(true));
  afterEach(() => setPrivateView(false));

  it('show every situation with its level in words and its severity', async () => {
    await openSample('/findings');
    const card = await screen.findByRole('article', { name: /^S1/ });
    expect(within(card).getAllByText('Now').length).toBeGreaterThan(0);
    expect(within(card).getByRole('button', { name: 'Severity: Why 56.0?' })).toBeTruthy();
    const notApplying = screen.getByRole('article', { name: /^S3/ });
    expect(within(notApplying).getByText(/exposure is 10.0, below 20/)).toBeTruthy();
  });

  it('open the answers a facet score came from', async () => {
    await openSample('/findings/role');
    await page.user.click(await screen.findByRole('button', { name: /^Role definition: Why/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Role definition: 38' });
    expect(within(dialog).getByText('Managing director')).toBeTruthy();
    expect(
      within(dialog).getByText('A description that was agreed with the neighbouring functions'),
    ).toBeTruthy();
  });

  it('say why an answer stays out', async () => {
    await openSample('/findings/role');
    await page.client.call('interviews.recordAnswer', {
      engagement: id,
      respondent: 'A-EXE',
      question: 'role.charter',
      answer: { state: 'dont-know' },
    });
    window.dispatchEvent(new Event('focus'));
    await page.user.click(await screen.findByRole('button', { name: /^Role definition: Why/ }));
    await screen.findByText(/Don’t know: no score, lowers coverage/);
  });

  it('take note of evidence that was seen, and the grade follows', async () => {
    await openSample('/findings/model');
    const [first] = await screen.findAllByRole('button', { name: /^I have seen evidence for/ });
    if (first === undefined) throw new Error('no facet');
    await page.user.click(first);
    const dialog = await screen.findByRole('dialog', { name: /^Evidence for/ });
    await page.user.type(within(dialog).getByRole('textbox', { name: 'What was seen' }), 'Their board');
    await page.user.click(within(dialog).getByRole('button', { name: 'Record as verified' }));
    await waitFor(async () => expect((await stored()).verified).toHaveLength(7));
    expect((await stored()).verified.at(-1)).toMatchObject({ by: 'document', note: 'Their board' });
    expect(await screen.findByText('Document seen')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('opinion only')).toBeNull());
  });
});

describe('the plan', () => {
  it('explains a priority by its factors', async () => {
    await openSample('/plan');
    await screen.findByRole('row', { name: 'Product role charter' });
    // On its card of the board and in the list of priorities.
    const [figure] = screen.getAllByRole('button', { name: /^Product role charter: Why 84.0/ });
    if (figure === undefined) throw new Error('no priority can be opened');
    await page.user.click(figure);
    const dialog = await screen.findByRole('dialog', { name: 'Priority of Product role charter' });
    const factors = within(dialog)
      .getAllByRole('cell')
      .map((cell) => Number(cell.textContent.replace('× ', '')));
    const product = factors.slice(0, -1).reduce((all, factor) => all * factor, 1);
    expect(product).toBeCloseTo(factors.at(-1) ?? 0, 0);
  });

  it('says why training is held back and what to say instead', async () => {
    await openSample('/plan');
    await page.client.call('facts.record', { engagement: id, fact: 'upheaval', value: 'yes' });
    window.dispatchEvent(new Event('focus'));
    const held = await screen.findByRole('region', { name: 'Held back for now' });
    expect(within(held).getAllByText('Say instead').length).toBeGreaterThan(0);
  });
});
