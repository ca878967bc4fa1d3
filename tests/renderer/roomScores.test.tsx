// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { en } from '#shared/wording/en/index';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
let engagement = '';
let respondent = '';
afterEach(() => page.close());

async function takeSample(client: Client): Promise<void> {
  const opened = await client.call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  engagement = opened.value.id;
  const view = await client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  respondent = view.value.engagement.respondents[0]?.id ?? '';
}

function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** What only the consultant's screens may say: levels, modes, grades, agreement, severities, and the advice. */
const conclusions: readonly string[] = [
  ...Object.values(en.terms.level),
  ...Object.values(en.terms.mode),
  ...Object.values(en.terms.grade),
  ...Object.values(en.terms.agreement),
  ...productManagementDiagnostic.recommendations.map(({ title }) => title.en),
  ...productManagementDiagnostic.configuration.bands.map(({ name }) => name.en),
];
/** Words that go with a figure, wherever they stand in a sentence. */
const figureWords = /\b(scores?|severity|exposure|confidence|trainable|of 100|\/ ?100)\b/i;

const asked = new Set(
  JSON.stringify([productManagementDiagnostic.questions, productManagementDiagnostic.symptoms]).match(
    /(?<=:")(?:[^"\\\\]|\\\\.)*(?=")/g,
  ),
);
const isAsked = (text: string): boolean => asked.has(text);

/** Everything that can be read or heard in the document: its texts and the values of its attributes, one by one. */
function said(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    texts.push(node.textContent ?? '');
  for (const element of document.querySelectorAll('*'))
    for (const { value } of element.attributes) texts.push(value);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Texts of the interface with such a word; the questions themselves may ask about exposure or confidence. */
const figuresSaid = (): readonly string[] =>
  said().filter((text) => figureWords.test(text) && !isAsked(text));

const concluding = (): readonly string[] => said().filter((text) => conclusions.includes(text));

describe('room mode', () => {
  it('shows nothing of what the answers come to, on no question and not in the review', async () => {
    page = await openPage(takeSample);
    goTo(`/engagements/${engagement}/interview/${respondent}`);
    const outline = await screen.findByRole('navigation', { name: 'Questions' });
    const items = within(outline).getAllByRole('button');
    expect(items.length).toBeGreaterThan(30);
    for (const item of items) {
      await page.user.click(item);
      await waitFor(() => expect(item.getAttribute('aria-current')).toBe('step'));
      expect(concluding(), item.textContent).toEqual([]);
      expect(
        document.body.querySelectorAll('[data-level], [data-score], [data-band]'),
        item.textContent,
      ).toHaveLength(0);
      expect(figuresSaid(), item.textContent).toEqual([]);
    }
    await page.user.click(screen.getByRole('button', { name: 'Review' }));
    await screen.findByRole('heading', { level: 2, name: 'Review and end' });
    expect(concluding()).toEqual([]);
    expect(figuresSaid()).toEqual([]);
  }, 60_000);

  it('would be caught by these words: the findings are full of them', async () => {
    page = await openPage(takeSample);
    goTo(`/engagements/${engagement}/findings`);
    await screen.findByRole('navigation', { name: 'Findings by dimension' });
    expect(concluding().length).toBeGreaterThan(3);
    expect(figuresSaid().length).toBeGreaterThan(3);
    goTo(`/engagements/${engagement}/plan`);
    await waitFor(() => {
      const titles = productManagementDiagnostic.recommendations.map(({ title }) => title.en);
      expect(said().some((text) => titles.includes(text))).toBe(true);
    });
  });
});
