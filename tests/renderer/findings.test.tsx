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
// Single people are seen in the private view only.
beforeEach(() => setPrivateView(true));
afterEach(async () => {
  setPrivateView(false);
  await page.close();
});

async function openFindings(part: string, sample: 'A' | 'B' | 'C' = 'A'): Promise<void> {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
  });
  window.location.hash = `/engagements/${id}/findings${part}`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('navigation', { name: 'Findings by dimension' });
}

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement: id });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}

describe('the heat map', () => {
  it('says in words what a cell shows by place, shade and mark', async () => {
    await openFindings('/heat-map');
    const grid = await screen.findByRole('grid', { name: 'Facets by group' });
    expect(within(grid).getByRole('gridcell', { name: 'Role definition, facet score: 38' })).toBeTruthy();
    expect(
      within(grid).getAllByRole('gridcell', { name: /^Role definition, .*a small group$/ }).length,
    ).toBeGreaterThan(0);
    expect(within(grid).getAllByRole('gridcell', { name: /: Not asked$/ }).length).toBeGreaterThan(0);
  });

  it('moves by arrow keys and opens the answers of the cell by Enter', async () => {
    await openFindings('/heat-map');
    const grid = await screen.findByRole('grid', { name: 'Facets by group' });
    expect(
      within(grid)
        .getAllByRole('gridcell')
        .filter((cell) => cell.tabIndex === 0),
    ).toHaveLength(1);
    within(grid).getByRole('gridcell', { name: 'Role definition, facet score: 38' }).focus();
    await page.user.keyboard('{ArrowRight}');
    const label = document.activeElement?.getAttribute('aria-label') ?? '';
    expect(label).toMatch(/^Role definition, /);
    expect(label).not.toContain('facet score');
    await page.user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /^Role definition, / });
    expect(within(dialog).getAllByText(/^Group: /)).toHaveLength(1);
  });

  it('goes to the last cell by Ctrl+End and stays in the grid at its edge', async () => {
    await openFindings('/heat-map');
    const grid = await screen.findByRole('grid', { name: 'Facets by group' });
    const cells = within(grid).getAllByRole('gridcell');
    cells[0]?.focus();
    await page.user.keyboard('{Control>}{End}{/Control}{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cells.at(-1));
  });
});

describe('disagreements', () => {
  it('stand by falling spread and open what a gap was taken between', async () => {
    await openFindings('/disagreements');
    const [widest] = await screen.findAllByRole('button', { name: /^Spread, / });
    if (widest === undefined) throw new Error('no spread');
    const spreads = screen
      .getAllByRole('button', { name: /^Spread, / })
      .map(({ textContent }) => Number(textContent));
    expect(spreads).toEqual(spreads.toSorted((one, other) => other - one));
    await page.user.click(widest);
    const dialog = await screen.findByRole('dialog', { name: /^Spread, / });
    expect(within(dialog).getByText('First side')).toBeTruthy();
  });

  it('hand over an agenda that names no group of few people', async () => {
    await openFindings('/disagreements');
    const agenda = await screen.findByRole('region', { name: 'Agenda for the feedback workshop' });
    expect(agenda.textContent).toMatch(/1\. .*(split view|major spread)/);
    for (const name of ['Executives', 'Sales', 'Finance'])
      expect(agenda.textContent).not.toContain(`${name}: `);
    await page.user.click(within(agenda).getByRole('button', { name: 'Copy agenda' }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(/^Agenda for the feedback/),
    );
  });
});

describe('a score of the consultant', () => {
  it('needs a score and a reason', async () => {
    await openFindings('/role');
    await page.user.click(
      await screen.findByRole('button', { name: 'Set another score for Role definition' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Score of Role definition' });
    await page.user.click(within(dialog).getByRole('button', { name: 'Set score' }));
    expect(within(dialog).getByText('Enter a score from 0 to 100.')).toBeTruthy();
    expect(within(dialog).getByText(/A reason is needed/)).toBeTruthy();
    expect((await stored()).overrides).toEqual([]);
  });

  it('is recorded, marked by a dagger beside the computed one, and taken back', async () => {
    await openFindings('/role');
    await page.user.click(
      await screen.findByRole('button', { name: 'Set another score for Role definition' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Score of Role definition' });
    expect(within(dialog).getByText('The answers give 38.')).toBeTruthy();
    await page.user.type(within(dialog).getByRole('textbox', { name: 'Your score' }), '12');
    await page.user.type(
      within(dialog).getByRole('textbox', { name: 'Reason' }),
      'The charter is from 2009.',
    );
    await page.user.click(within(dialog).getByRole('button', { name: 'Set score' }));
    await screen.findByRole('button', { name: 'Role definition: Why 12 †?' });
    expect(await screen.findByText(/the answers give 38. Reason: The charter is from 2009./)).toBeTruthy();
    expect((await stored()).overrides).toEqual([
      { facet: 'role.definition', score: 12, reason: 'The charter is from 2009.' },
    ]);

    await page.user.click(
      await screen.findByRole('button', { name: 'Change the score set for Role definition' }),
    );
    await page.user.click(await screen.findByRole('button', { name: 'Go back to the computed score' }));
    await screen.findByRole('button', { name: 'Role definition: Why 38?' });
    expect((await stored()).overrides).toEqual([]);
  });
});

describe('explanations', () => {
  it('take an exposure back to the fact sheet', async () => {
    await openFindings('');
    const card = await screen.findByRole('article', { name: /^S4/ });
    await page.user.click(within(card).getByRole('button', { name: /^Exposure: Why/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Exposure, / });
    expect(within(dialog).getAllByText(/read from the curve/).length).toBeGreaterThan(2);
    expect(within(dialog).getAllByText(/Fact: \d+/).length).toBeGreaterThan(2);
  });

  it('take a level back to the answers that could raise it', async () => {
    await openFindings('');
    const card = await screen.findByRole('article', { name: /^S1/ });
    await page.user.click(within(card).getByRole('button', { name: /^Urgency: Why/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Urgency S1/ });
    expect(within(dialog).getByText(/Severity 56.0 stands for: Now/)).toBeTruthy();
    expect(within(dialog).getByText('Answers behind it')).toBeTruthy();
  });

  it('take a probe score back to the symptoms', async () => {
    await openFindings('');
    await page.user.click(
      (await screen.findAllByRole('button', { name: /^Probe score, / }))[0] ?? document.body,
    );
    const dialog = await screen.findByRole('dialog', { name: /^Probe score, .*: 20.0$/ });
    expect(within(dialog).getAllByRole('row').length).toBeGreaterThan(2);
  });
});

describe('what a window shows by itself', () => {
  const titles = ['Managing director', 'Sales director'];

  it.each(['', '/role', '/heat-map', '/disagreements', '/blind-spots'])(
    'hides at “findings%s” who said what, in every dialog',
    async (part) => {
      setPrivateView(false);
      await openFindings(part);
      await screen.findByText(/^Safe to show/);
      const figures = [
        ...screen.queryAllByRole('button', { name: /Why/ }),
        ...screen.queryAllByRole('gridcell'),
      ];
      expect(part === '/blind-spots' || figures.length > 0).toBe(true);
      for (const figure of figures.slice(0, 12)) {
        await page.user.click(figure);
        const dialog = await screen.findByRole('dialog');
        for (const title of titles) expect(document.body.textContent).not.toContain(title);
        expect(within(dialog).queryByText(/^Group: /)).toBeNull();
        await page.user.click(within(dialog).getByRole('button', { name: 'Close' }));
      }
      for (const title of titles) expect(document.body.textContent).not.toContain(title);
    },
    30_000,
  );

  it('is switched to the private view and back, and never stays private over a reload', async () => {
    setPrivateView(false);
    await openFindings('/role');
    await screen.findByText(/^Safe to show/);
    expect(screen.getByRole('button', { name: /^Set another score for Role definition/ })).toBeTruthy();
    await page.user.click(screen.getByRole('switch', { name: /^Private view/ }));
    await screen.findByText(/^For your eyes only/);
    expect(await screen.findAllByText(/Executives/)).not.toEqual([]);
    expect(
      JSON.stringify([window.sessionStorage, window.localStorage].map((kept) => Object.entries(kept))),
    ).not.toMatch(/private/i);
    await page.user.click(screen.getByRole('switch', { name: /^Private view/ }));
    await screen.findByText(/^Safe to show/);
  });

  it('shows a group of one by name once that person agreed', async () => {
    setPrivateView(false);
    page = await openPage(async (client) => {
      const opened = await client.call('samples.open', { sample: 'A' });
      if (!opened.ok) throw new Error(opened.problem.code);
      id = opened.value.id;
      for (const respondent of ['A-EXE', 'A-PLD', 'A-PM1', 'A-PM2', 'A-ENG', 'A-SAL'])
        await client.call('respondents.consent', {
          engagement: id,
          respondent,
          consent: { groupResult: true },
        });
    });
    window.location.hash = `/engagements/${id}/findings/heat-map`;
    window.dispatchEvent(new PopStateEvent('popstate'));
    const grid = await screen.findByRole('grid', { name: 'Facets by group' });
    expect(
      within(grid).getByRole('gridcell', { name: /^Role definition, Executives: \d+, people: 1/ }),
    ).toBeTruthy();
  });
});
