// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { markedParts } from '../../renderer/features/search/markedParts';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

/** Sample A with a note at a question; whose interview it is. */
async function withNote(then: (client: OpenPage['client']) => Promise<unknown> = () => Promise.resolve()) {
  const where = { engagement: '', respondent: '' };
  page = await openPage(
    async (client) => {
      const opened = await client.call('samples.open', { sample: 'A' });
      if (!opened.ok) throw new Error(opened.problem.code);
      where.engagement = opened.value.id;
      where.respondent = opened.value.respondents[0]?.id ?? '';
      await client.call('interviews.recordAnswer', {
        ...where,
        question: 'role.explain',
        answer: { state: 'dont-know', note: 'Der Vertrieb in Z\u00fcrich verspricht zu viel' },
      });
      await then(client);
    },
    { address: '/search' },
  );
  return { ...where, page };
}

describe('the search page', () => {
  it('finds a note, marks the hit and opens its very question', async () => {
    const { page: open, engagement, respondent } = await withNote();
    await screen.findByText('What are you looking for?');
    await open.user.type(screen.getByRole('searchbox'), 'zurich verspr');
    const hit = await screen.findByRole('link', { name: /Note · .*Zürich verspricht/ });
    expect([...hit.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Z\u00fcrich',
      'verspricht',
    ]);
    expect(window.location.hash).toContain('text=zurich');
    await open.user.click(hit);
    await waitFor(() =>
      expect(window.location.hash).toContain(`/engagements/${engagement}/interview/${respondent}`),
    );
    await screen.findByDisplayValue('Der Vertrieb in Z\u00fcrich verspricht zu viel');
  });

  it('says that nothing was found, and shows the archive when asked', async () => {
    const { page: open } = await withNote(async (client) => {
      const list = await client.call('engagements.list', {});
      const engagement = list.ok ? (list.value[0]?.id ?? '') : '';
      await client.call('engagements.archive', { engagement });
    });
    await open.user.type(await screen.findByRole('searchbox'), 'verspricht');
    await open.user.click(await screen.findByRole('button', { name: 'Show 1 place in the archive' }));
    await screen.findByRole('link', { name: /verspricht/ });
    expect(window.location.hash).toContain('archive=yes');
  });
});

describe('marked parts', () => {
  it('are the whole text, cut at words that begin as those looked for', () => {
    const text = 'Stra\u00dfe in Z\u00fcrich, Unstrasse.';
    const parts = markedParts(text, 'STRASS zuri');
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ isHit }) => isHit).map((part) => part.text)).toEqual([
      'Stra\u00dfe',
      'Z\u00fcrich',
    ]);
  });
});
