// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '#shared/wording/en/index';
import type { Client } from '../../renderer/client/client';
import { showLanguage } from '../../renderer/wording';
import { openPage, type OpenPage } from '../support/openPage';
import { pseudoLocale } from '../support/pseudoLocale';
import { screens } from '../support/screens';

let page: OpenPage;
afterEach(async () => {
  i18next.addResourceBundle('en', 'translation', en, true, true);
  await showLanguage('en');
  await page.close();
});

function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}

describe('the language of Plumbline', () => {
  it('changes at once where it is chosen, and is remembered', async () => {
    page = await openPage(undefined, { address: '/settings' });
    await page.user.click(await screen.findByRole('button', { name: /Language of Plumbline/ }));
    await page.user.click(await screen.findByRole('option', { name: 'Deutsch' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Einstellungen' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    await waitFor(async () => {
      const settings = await page.client.call('settings.read', {});
      expect(settings.ok && settings.value.language).toBe('de');
    });
  });

  it('is the one kept in the settings, whatever the browser asks for', async () => {
    page = await openPage((client) => client.call('settings.update', { language: 'sv' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('sv'));
    expect(await screen.findByRole('link', { name: 'Inställningar' })).toBeTruthy();
  });
});

describe('an invented language', () => {
  it('leaves no English of the program on any screen', { timeout: 120_000 }, async () => {
    const ids = { engagement: '', respondent: '', meeting: '' };
    let own = '';
    const prepare = async (client: Client): Promise<void> => {
      i18next.addResourceBundle('en', 'translation', pseudoLocale(en), true, true);
      const opened = await client.call('samples.open', { sample: 'A' });
      if (!opened.ok) throw new Error(opened.problem.code);
      ids.engagement = opened.value.id;
      ids.respondent = opened.value.respondents[0]?.id ?? '';
      const view = await client.call('engagements.open', { engagement: ids.engagement });
      const listed = await client.call('samples.list', {});
      own = JSON.stringify([view, listed]).replaceAll(String.raw`\"`, '"');
    };
    page = await openPage(prepare);
    const left: string[] = [];
    for (const { name, address } of screens) {
      goTo(address(ids));
      await screen.findAllByRole('heading');
      await new Promise((settled) => setTimeout(settled, 150));
      left.push(...unworded(own).map((text) => `${name}: ${text}`));
    }
    expect([...new Set(left)]).toEqual([]);
  });
});

/** Texts in sight, or read aloud, that are neither worded in the invented language nor data. */
function unworded(own: string): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent !== null && !parent.closest('style, script, svg, time, body [lang]'))
      texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const attribute of ['aria-label', 'title', 'placeholder'])
      texts.push(element.getAttribute(attribute) ?? '');
  return texts
    .map((text) => text.trim())
    .filter((text) => /[a-z]{3}/i.test(text) && !/[⟦⟧~]/.test(text) && !isData(text, own));
}

/** What the client's engagement and the template say, put together with figures and commas; and dates. */
function isData(text: string, own: string): boolean {
  // The data folder of this test, and what the widgets say by themselves in the locale they are given.
  if (text.includes('plumbline-page-') || text === 'Click to start dragging.') return true;
  if (/^(\w+, )?\d{1,2} \w+ \d{4}( at [\d:]+)?$/.test(text)) return true;
  return own.includes(text) || text.split(/[,;] |\b[SRM]\d+ |: \d+|: /).every((part) => own.includes(part));
}
