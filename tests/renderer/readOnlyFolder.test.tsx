// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

configure({ asyncUtilTimeout: 5000 });
let page: OpenPage;
let engagement = '';
afterEach(() => page.close());

async function takeSample(client: Client): Promise<void> {
  const opened = await client.call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  engagement = opened.value.id;
}

const archive = async (client: Client): Promise<void> => {
  await takeSample(client);
  const archived = await client.call('engagements.archive', { engagement });
  if (!archived.ok) throw new Error(archived.problem.code);
};

/** As when somebody enters an address; the DOM of the tests does not tell of a new fragment by itself. */
function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

/** Through the list of respondents into the first interview that can be read. */
async function reviewFirst(): Promise<void> {
  goTo(`/engagements/${engagement}/respondents`);
  const buttons = await screen.findAllByRole('button', { name: /^Review answers: / });
  const [first] = buttons;
  if (first === undefined) throw new Error('nobody can be reviewed');
  await page.user.click(first);
  await screen.findByRole('navigation', { name: 'Questions' });
}

/** Opens the first question that was answered by choosing one of several. */
async function openChosen(): Promise<HTMLElement> {
  const outline = screen.getByRole('navigation', { name: 'Questions' });
  const [first] = within(outline).getAllByRole('button');
  if (first === undefined) throw new Error('no question');
  await page.user.click(first);
  return screen.findByRole('radiogroup');
}

describe.each([
  [
    'in a folder that is open for reading only',
    takeSample,
    true,
    /open for reading only: answers can be read/,
  ],
  ['in an archived engagement', archive, false, /The engagement is archived: answers can be read/],
])('an interview %s', (_where, prepare, isReadOnly, why) => {
  it('shows the answers and says why they cannot be changed', async () => {
    page = await openPage(prepare, { isReadOnly });
    await reviewFirst();
    expect(screen.getByText(why)).toBeTruthy();
    const choices = await openChosen();
    expect(within(choices).getAllByRole('radio', { checked: true })).toHaveLength(1);
    expect(screen.queryByRole('alert', { name: /./ })).toBeNull();
  });

  it('changes nothing by click or key, and one can still move about', async () => {
    page = await openPage(prepare, { isReadOnly });
    const before = await stored();
    await reviewFirst();
    const choices = await openChosen();
    const prompt = screen.getByRole('article').querySelector('h2')?.textContent;
    expect(choices.closest('fieldset')?.disabled).toBe(true);
    for (const key of ['1', '4', 'd', 's', 'x']) await page.user.keyboard(key);
    for (const radio of within(choices).getAllByRole('radio')) await page.user.click(radio);
    expect(screen.getByRole('article').querySelector('h2')?.textContent).toBe(prompt);
    expect(await stored()).toEqual(before);
    await page.user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(screen.getByRole('article').querySelector('h2')?.textContent).not.toBe(prompt),
    );
  });

  it('is not begun or ended by being looked at', async () => {
    page = await openPage(prepare, { isReadOnly });
    const before = await stored();
    await reviewFirst();
    await page.user.click(screen.getByRole('button', { name: 'Review' }));
    await screen.findByRole('heading', { level: 2, name: 'Answers at a glance' });
    expect(screen.queryByRole('button', { name: 'End interview' })).toBeNull();
    expect(await stored()).toEqual(before);
  });
});

/** The dimensions of the outline, by their names, in the order shown. */
function shownOrder(): readonly string[] {
  const headings = within(screen.getByRole('navigation', { name: 'Questions' })).getAllByRole('heading', {
    level: 2,
  });
  return headings.slice(1).map(({ textContent }) => textContent.replace(/\d+ of \d+$/, ''));
}

describe('the order of an interview that is only looked at', () => {
  const { dimensions, symptoms } = productManagementDiagnostic;
  const triageOf = (read: Engagement): readonly string[] =>
    triage(productManagementDiagnostic, read, exposures(productManagementDiagnostic, read.facts)).order;
  /** What is shown of an order: dimensions without a question for this person have no section. */
  const namesIn = (order: readonly string[], shown: readonly string[]): readonly string[] =>
    order
      .map((id) => dimensions.find((each) => each.id === id)?.name.en ?? id)
      .filter((name) => shown.includes(name));

  it('is today’s triage where it was never begun', async () => {
    page = await openPage(takeSample, { isReadOnly: true });
    await reviewFirst();
    expect((await stored()).sessions).toEqual([]);
    expect(shownOrder()).toEqual(namesIn(triageOf(await stored()), shownOrder()));
    expect(shownOrder().length).toBeGreaterThan(3);
  });

  it('is the one it was asked in where it was begun, whatever the triage says by now', async () => {
    page = await openPage(
      async (client) => {
        await takeSample(client);
        const view = await client.call('engagements.open', { engagement });
        if (!view.ok) throw new Error(view.problem.code);
        for (const { id: respondent } of view.value.engagement.respondents) {
          await client.call('interviews.start', { engagement, respondent });
          for (const [place, { id: question }] of symptoms.entries())
            await client.call('interviews.recordAnswer', {
              engagement,
              respondent,
              question,
              answer: { state: 'answered', value: place < symptoms.length / 2 ? 3 : 0 },
            });
        }
      },
      { isReadOnly: true },
    );
    await reviewFirst();
    const read = await stored();
    const asked = read.sessions[0]?.dimensionOrder ?? [];
    expect(triageOf(read)).not.toEqual(asked);
    expect(shownOrder()).toEqual(namesIn(asked, shownOrder()));
  });
});

describe('in a folder that is open for reading only', () => {
  it('home offers nothing that would be refused, and says why', async () => {
    page = await openPage(takeSample, { isReadOnly: true });
    const begin = await screen.findByRole<HTMLButtonElement>('button', { name: 'New engagement' });
    await waitFor(() => expect(begin.disabled).toBe(true));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Import/ }).disabled).toBe(true);
    expect(screen.getByText(/Nothing can be begun, imported or changed here/)).toBeTruthy();
  });

  it('an empty home opens no samples either', async () => {
    page = await openPage(undefined, { isReadOnly: true });
    const open = await screen.findAllByRole<HTMLButtonElement>('button', { name: /^Open / });
    await waitFor(() => expect(open.every(({ disabled }) => disabled)).toBe(true));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'New engagement' }).disabled).toBe(true);
  });
});
