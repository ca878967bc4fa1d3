// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let page: OpenPage;
let id = '';
afterEach(() => page.close());

/** Coverage of the marked copy of sample A, with what is done to it before. */
async function openCoverage(prepare: (client: Client) => Promise<unknown> = () => Promise.resolve()) {
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
    await prepare(client);
  });
  window.location.hash = `/engagements/${id}/coverage`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('grid', { name: 'Coverage of facets by group' });
}

const cell = (name: string) => screen.findByRole('gridcell', { name });

describe('coverage', () => {
  it('says in every cell how many were heard, in words', async () => {
    await openCoverage();
    expect((await cell('Role definition, Product managers: 2 of 2 heard')).textContent).toBe('2 of 2');
    expect((await cell('Role definition, Marketing: nobody of the group is listed')).textContent).toBe(
      'nobody',
    );
    expect((await cell('Role definition, everybody: heard 6')).textContent).toBe('6');
  });

  it('opens the people of a cell, and from there the interview at what is open', async () => {
    await openCoverage((client) =>
      client.call('respondents.add', {
        engagement: id,
        respondent: { group: 'MKT', title: 'Campaign manager' },
      }),
    );
    await page.user.click(await cell('Role definition, Marketing: open, no answer yet'));
    const dialog = await screen.findByRole('dialog', { name: 'Role definition: Marketing' });
    expect(dialog.textContent).toContain('Not heard yet. ');
    await page.user.click(within(dialog).getByRole('link', { name: 'Campaign manager' }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/interview\/[^/]+\?question=role\./));
  });

  it('leads to where people are added if nobody of the group is listed', async () => {
    await openCoverage();
    await page.user.click(await cell('Role definition, Marketing: nobody of the group is listed'));
    const dialog = await screen.findByRole('dialog');
    await page.user.click(within(dialog).getByRole('link', { name: 'Somebody from Marketing' }));
    await screen.findByRole('heading', { level: 2, name: 'Respondents' });
  });
});
