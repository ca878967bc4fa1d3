// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import { setPrivateView } from '../../renderer/state/privateView';
import { openOutputs, openOutputsOf, type OpenOutputs } from '../support/openOutputs';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let open: OpenOutputs;
// Single people are seen in the private view only.
beforeEach(() => setPrivateView(true));
afterEach(async () => {
  setPrivateView(false);
  await open.page.close();
});

const panel = (name: string) => screen.findByRole('region', { name });
const click = (element: HTMLElement) => open.page.user.click(element);

describe('the summary', () => {
  it('answers in one line and lists the three findings in which most is lost', async () => {
    open = await openOutputs('A');
    const answer = await panel('The answer in one line');
    expect(answer.textContent).toContain(
      'Train now, with the named decisions taken in the same month. Leading situation: S1',
    );
    const findings = await panel('The 3 main findings');
    expect(
      within(findings)
        .getAllByRole('heading', { level: 3 })
        .map((each) => each.textContent),
    ).toEqual([
      'Role clarity and focus: Role definition',
      'Prerequisites for Agile development: Strategy the teams can use',
      'Role clarity and focus: Focus of time',
    ]);
  });

  it('opens from a score the answers it came from', async () => {
    open = await openOutputs('A');
    const findings = await panel('The 3 main findings');
    await click(within(findings).getByRole('button', { name: 'Role definition: Why Score 38 of 100.?' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: 'Role definition: 38' })).toBeTruthy();
    expect(within(dialog).getAllByRole('row').length).toBeGreaterThan(6);
  });

  it('copies a part as plain text, its title above it', async () => {
    open = await openOutputs('A');
    await click(await screen.findByRole('button', { name: 'Copy as text: The plan in short' }));
    await screen.findByText('Copied: The plan in short');
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^The plan in short\n\nWave 1: R01 Product role charter; R35 /);
    expect(text).toContain('\nWave 3: ');
  });

  it('offers the text for copying by hand where the clipboard is refused', async () => {
    open = await openOutputs('A');
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: refuse });
    await click(await screen.findByRole('button', { name: 'Copy as text: The answer in one line' }));
    const dialog = await screen.findByRole('dialog', { name: 'The text could not be copied by itself' });
    const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'The answer in one line' });
    expect(text.value).toContain('Train now');
  });

  it('says why training is left alone, and what to do instead', async () => {
    open = await openOutputs('C');
    const decisions = await panel('Decide, train, leave alone');
    expect(decisions.textContent).toContain(
      'Because: Nobody has product management as the main job. Instead: Appoint or hire a product manager first',
    );
    expect(decisions.textContent).not.toContain('..');
  });

  it('names no respondent', async () => {
    open = await openOutputs('A');
    await panel('Scope and method');
    const { respondents } = await open.stored();
    const shown = screen.getByRole('main').textContent;
    for (const { title } of respondents) expect(shown).not.toContain(title);
  });

  it('points to the interviews while nobody has been heard', async () => {
    open = await openOutputsOf(async (client) => {
      const created = await client.call('engagements.create', {
        client: { name: 'Acme' },
        title: 'One',
        template: { id: builtIn.id, version: builtIn.version },
      });
      if (!created.ok) throw new Error(created.problem.code);
      return created.value.id;
    });
    expect(await screen.findByText('Nothing to sum up yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the respondents' })).toBeTruthy();
  });
});

describe('the triggers', () => {
  it('say each state in words and open what was measured against what', async () => {
    open = await openOutputs('A', '/triggers');
    const row = await screen.findByRole('row', { name: /^Working days to a priority answer/ });
    expect(within(row).getByText('Amber')).toBeTruthy();
    await click(within(row).getByRole('button', { name: /Why 6/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Working days to a priority answer' });
    expect(within(dialog).getByRole('cell', { name: 'more than 5' })).toBeTruthy();
    expect(within(dialog).getByRole('cell', { name: 'Holds' })).toBeTruthy();
  });

  it('put the situation on page one by red beyond size alone', async () => {
    open = await openOutputs('C', '/triggers');
    await screen.findByText(/Page one of the report takes up S4 .*, whatever its level\./);
    await click(screen.getByRole('button', { name: /^Page one: Why/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Page one' });
    const reds = within(dialog).getByRole('row', { name: /do not stand for size alone/ });
    expect(within(reds).getByText('at least 3')).toBeTruthy();
  });
});

describe('the checklist', () => {
  it('counts 14 items and gives the verdict', async () => {
    open = await openOutputs('A', '/checklist');
    expect(await screen.findByText('Not ready: product direction before more Agile')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(15);
    expect(screen.getByText('1 passed')).toBeTruthy();
    expect(screen.getByText('13 not met')).toBeTruthy();
  });
});

describe('the stage map', () => {
  it('shows the range, the median and the work now', async () => {
    open = await openOutputs('B', '/stages');
    await screen.findByText('The answers reach from 2 Feature reuse to 3 Product recognised.');
    const now = await panel('Now, at the stage Feature reuse');
    expect(now.textContent).toContain('The transition decision is signed.');
    await click(screen.getByRole('button', { name: 'Median answer: Why 2 Feature reuse?' }));
    const dialog = await screen.findByRole('dialog', { name: 'Median answer: 2 Feature reuse' });
    expect(within(dialog).getByRole('row', { name: '2 Feature reuse 2 2' })).toBeTruthy();
  });

  it('makes a range of two stages or more a finding of its own', async () => {
    open = await openOutputs('B', '/stages', async (client, engagement) => {
      const view = await client.call('engagements.open', { engagement });
      if (!view.ok) throw new Error(view.problem.code);
      const respondent = view.value.engagement.respondents.find(
        ({ id }) => view.value.engagement.answers[id]?.['model.stage'] !== undefined,
      );
      if (respondent === undefined) throw new Error('nobody placed the company');
      await client.call('interviews.recordAnswer', {
        engagement,
        respondent: respondent.id,
        question: 'model.stage',
        answer: { state: 'answered', value: 'f' },
      });
    });
    expect(await screen.findByText(/^A finding of its own: the answers lie \d stages apart\.$/)).toBeTruthy();
  });

  it('says so where the situation does not apply', async () => {
    open = await openOutputs('A', '/stages');
    expect(
      await screen.findByText('This situation does not apply here. What follows is context only.'),
    ).toBeTruthy();
    expect(screen.getByText('Nobody has placed the company yet.')).toBeTruthy();
  });
});

describe('the skills', () => {
  it('show profiles of single people in the private view only', async () => {
    setPrivateView(false);
    open = await openOutputs('A', '/skills');
    expect((await panel('The team')).textContent).toContain('Means over 3 people');
    expect((await panel('One person')).textContent).toContain('in the private view only');
    await click(screen.getByRole('switch', { name: /^Private view/ }));
    expect(await screen.findByRole('button', { name: /Choose a person/ })).toBeTruthy();
  });

  it('follow a level that is required here, and go back to the matrices', async () => {
    open = await openOutputs('A', '/skills');
    await click(await screen.findByRole('button', { name: /Level required of Pricing and packaging/ }));
    await click(await screen.findByRole('option', { name: 'Level 5' }));
    await click(await screen.findByRole('button', { name: 'Back to the matrices: Pricing and packaging' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Back to the matrices: Pricing and packaging' }),
      ).toBeNull(),
    );
  });

  it('show a single profile only when asked, and mark it as private', async () => {
    open = await openOutputs('A', '/skills');
    await panel('The team');
    // The team, and what is required of it.
    expect(screen.getAllByRole('table')).toHaveLength(2);
    await click(screen.getByRole('button', { name: /Person/ }));
    await click(await screen.findByRole('option', { name: 'Head of product' }));
    expect(screen.getAllByRole('table')).toHaveLength(3);
    expect(screen.getByText('For the person and their manager only.')).toBeTruthy();
    await click(screen.getByRole('button', { name: 'Depth: Why 2 skills at level 4 or above?' }));
    const dialog = await screen.findByRole('dialog', { name: 'Depth' });
    expect(dialog.textContent).toContain('at least 3 are the aim');
  });

  it('are not printed from fewer than three matrices', async () => {
    open = await openOutputs('B', '/skills');
    expect(await screen.findByText('Not printed: fewer than 3 matrices.')).toBeTruthy();
  });
});

describe('the roadmap', () => {
  it('and the plan in short follow what was decided, own recommendations by their title', async () => {
    open = await openOutputs('A', '/roadmap', async (client, engagement) => {
      const added = await client.call('plan.addOwn', {
        engagement,
        own: {
          title: 'Meet the ten largest customers',
          targets: [],
          actions: ['Write the list'],
          deliverable: 'Ten notes',
          owner: 'Sponsor',
          effort: 'S',
          horizonDays: 30,
          measures: [],
          wave: 1,
          reason: 'The client asks for it',
        },
      });
      if (!added.ok) throw new Error(added.problem.code);
      const dismissed = await client.call('plan.decide', {
        engagement,
        recommendation: 'R35',
        choice: { choice: 'dismissed', reason: 'The vision is in hand' },
      });
      if (!dismissed.ok) throw new Error(dismissed.problem.code);
    });
    const first = await panel('Day 1 to 30');
    expect(within(first).getByRole('heading', { name: 'Own Meet the ten largest customers' })).toBeTruthy();
    expect(within(first).queryByRole('heading', { name: /^R35/ })).toBeNull();
    await click(screen.getByRole('link', { name: 'Summary' }));
    const plan = await panel('The plan in short');
    expect(plan.textContent).toContain('; Meet the ten largest customers');
    expect(plan.textContent).not.toContain('R35');
  });

  it('lays the plan out by days, each band with its sentence', async () => {
    open = await openOutputs('A', '/roadmap');
    const first = await panel('Day 1 to 30');
    expect(first.textContent).toContain('By day 30 the first decisions are taken and visible');
    expect(within(first).getAllByRole('listitem')).toHaveLength(4);
    const second = await panel('Day 31 to 60');
    const charter = within(second)
      .getByRole('heading', { name: 'R07 Role and focus training' })
      .closest('li');
    expect(charter?.textContent).toContain('Depends onR01 Product role charter');
  });
});
