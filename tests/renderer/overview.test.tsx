// @vitest-environment happy-dom
import { configure, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
afterEach(() => page.close());

/** The overview of an engagement that `prepare` makes. */
async function openOverview(prepare: (client: Client) => Promise<string>): Promise<void> {
  let id = '';
  page = await openPage(async (client) => {
    id = await prepare(client);
  });
  window.location.hash = `/engagements/${id}`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('region', { name: 'What is done, what is next' });
}

async function sampleWith(client: Client, title: string | null): Promise<string> {
  const opened = await client.call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const engagement = opened.value.id;
  if (title !== null)
    await client.call('respondents.add', { engagement, respondent: { group: 'MKT', title } });
  return engagement;
}

const step = (name: string): HTMLElement => {
  const line = screen.getByRole('link', { name }).closest('li');
  if (line === null) throw new Error(`no step ${name}`);
  return line;
};

describe('the overview', () => {
  it('says of every step whether it is done, and which one is next', async () => {
    await openOverview((client) => sampleWith(client, null));
    expect(step('Fill in the fact sheet').textContent).toContain('Done12 of 12 filled in');
    expect(step('Judge the strong symptoms').getAttribute('aria-current')).toBe('step');
    expect(step('Decide on the plan').textContent).toMatch(/To do0 of \d+ recommendations/);
    expect(step('Export the report').textContent).toContain('Ready');
  });

  it('leads to each step with one click', async () => {
    await openOverview((client) => sampleWith(client, null));
    await page.user.click(screen.getByRole('link', { name: 'Work out the role charter' }));
    await screen.findByRole('heading', { level: 2, name: /charter/i });
  });

  it('goes on with the interview that is missing', async () => {
    await openOverview((client) => sampleWith(client, 'Campaign manager'));
    const next = step('Hold the interviews');
    expect(next.textContent).toContain('6 of 7 have nothing open.');
    await page.user.click(within(next).getByRole('button', { name: 'Open the interview: Campaign manager' }));
    await screen.findByRole('heading', { level: 1, name: /Campaign manager/ });
  });

  it('begins with the fact sheet', async () => {
    await openOverview(async (client) => {
      const templates = await client.call('templates.list', {});
      if (!templates.ok) throw new Error(templates.problem.code);
      const [template] = templates.value;
      if (template === undefined) throw new Error('no template');
      const made = await client.call('engagements.create', {
        client: { name: 'Delta' },
        title: 'From nothing',
        template: { id: template.id, version: template.version },
      });
      if (!made.ok) throw new Error(made.problem.code);
      return made.value.id;
    });
    expect(step('Fill in the fact sheet').getAttribute('aria-current')).toBe('step');
    expect(step('Decide on the plan').textContent).toContain('LaterIt begins with the first saved answer.');
  });
});

describe('the parts of an engagement', () => {
  it('stand in groups that are named, and the one at hand says so', async () => {
    await openOverview((client) => sampleWith(client, null));
    const parts = within(screen.getByRole('navigation', { name: 'Parts of the engagement' }));
    const namesIn = (group: string): readonly string[] =>
      within(parts.getByRole('group', { name: group }))
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    expect(namesIn('Prepare and ask')).toEqual(
      expect.arrayContaining(['Overview', 'Fact sheet', 'Respondents', 'Coverage']),
    );
    expect(namesIn('Conclude and hand over')).toEqual(['Findings', 'Plan', 'What-if', 'Hand-over', 'Report']);
    await page.user.click(parts.getByRole('link', { name: 'Coverage' }));
    const current = parts.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map(({ textContent }) => textContent)).toEqual(['Coverage']);
  });
});
