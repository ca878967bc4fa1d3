// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Client } from '../../renderer/client/client';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';
import { openSample } from '../support/openSample';

let page: OpenPage;
afterEach(() => {
  vi.restoreAllMocks();
  return page.close();
});

let engagement: string;
async function sample(client: Client): Promise<void> {
  engagement = (await openSample(client)).id;
}

const patient = { timeout: 10_000 };
const at = (number: number | string) =>
  screen.findByText(new RegExp(`^Page ${number} of `), { selector: '[role="status"]' }, patient);
const pagesShown = () => Number(/of (\d+): /.exec(screen.getByRole('main').textContent)?.[1]);

async function openReadout(prepare: (client: Client) => Promise<void> = sample): Promise<void> {
  page = await openPage(prepare);
  goTo(`#/engagements/${engagement}/readout`);
  await at(1);
}

it(
  'arrows, space, page keys, Home and End turn the pages, and never past an end',
  { timeout: 60_000 },
  async () => {
    await openReadout();
    const pages = Number(/of (\d+)/.exec((await at(1)).textContent)?.[1]);
    for (const [keys, number] of [
      ['{ArrowLeft}', 1],
      ['{ArrowRight}', 2],
      [' ', 3],
      ['{PageDown}', 4],
      ['{ArrowUp}', 3],
      ['{PageUp}', 2],
      ['{Shift>} {/Shift}', 1],
      ['{End}', pages],
      ['{ArrowDown}', pages],
      ['{Home}', 1],
    ] as const) {
      await page.user.keyboard(keys);
      await at(number);
    }
  },
);

it('a black screen shows itself again at any key, on the same page', { timeout: 60_000 }, async () => {
  await openReadout();
  await page.user.keyboard('{ArrowRight}b');
  await screen.findByText('The screen is black.');
  await page.user.keyboard('{ArrowRight}');
  await at(2);
});

it(
  'notes belong to a chapter, leave the keys to the field, and stay with the engagement, not with the browser',
  { timeout: 60_000 },
  async () => {
    await openReadout();
    await page.user.keyboard('{ArrowRight}n');
    const field = await screen.findByRole('textbox', { name: 'Notes on “Executive summary”' });
    await page.user.type(field, 'begin with the role');
    await at(2);
    await page.user.keyboard('{Escape}{ArrowLeft}');
    await at(1);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
    await page.user.keyboard('{ArrowRight}{Escape}');
    await waitFor(() => expect(screen.queryByText(/^Page 2 of /)).toBeNull(), patient);
    goTo(`#/engagements/${engagement}/readout`);
    await at(2);
    await page.user.keyboard('n');
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'begin with the role');
    const opened = await page.client.call('engagements.open', { engagement });
    expect(opened.ok && opened.value.engagement.report?.notes).toEqual([
      { chapter: 'summary', text: 'begin with the role' },
    ]);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('begin with the role');
  },
);

it('Escape leads back to the report', { timeout: 60_000 }, async () => {
  await openReadout();
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${engagement}/report`), patient);
});

it('nobody who was interviewed is named on any page of either edition', { timeout: 120_000 }, async () => {
  const told = ['Quirinius Zweifel', 'Oberzauberin Vertrieb'];
  await openReadout(async (client) => {
    await sample(client);
    const view = await client.call('engagements.open', { engagement });
    if (!view.ok) throw new Error(view.problem.code);
    for (const respondent of view.value.engagement.respondents) {
      const changed = await client.call('respondents.change', {
        engagement,
        respondent: { ...respondent, name: told[0] ?? '', title: told[1] ?? '' },
      });
      if (!changed.ok) throw new Error(changed.problem.code);
    }
  });
  let least = 0;
  for (const edition of ['Board edition', 'Client edition']) {
    await page.user.click(screen.getByRole('button', { name: 'Edition on the screen' }));
    await page.user.click(await screen.findByRole('menuitemradio', { name: edition }));
    await waitFor(() => expect(pagesShown()).toBeGreaterThan(least), patient);
    const pages = pagesShown();
    least = pages;
    await page.user.keyboard('{Home}');
    let words = '';
    for (let number = 1; number <= pages; number += 1) {
      await at(number);
      words += screen.getByRole('article').textContent;
      await page.user.keyboard('{ArrowRight}');
    }
    expect(words).toContain('Executive summary');
    for (const name of told) expect(words).not.toContain(name);
  }
});

it('the palette, which knows other clients, does not open on the wall', { timeout: 60_000 }, async () => {
  await openReadout();
  await page.user.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it(
  'says so where the browser opens no window for the notes, and keeps them off the wall until asked',
  { timeout: 60_000 },
  async () => {
    await openReadout();
    vi.spyOn(window, 'open').mockReturnValue(null);
    await page.user.keyboard('nw');
    expect(await screen.findByText(/^The browser did not open a window/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await page.user.keyboard('n');
    expect(await screen.findByRole('textbox', { name: /^Notes on/ })).toBeTruthy();
    expect(screen.queryByText(/^The browser did not open a window/)).toBeNull();
  },
);

it(
  'a note that cannot be saved says so, is not left without asking, and stays kept',
  { timeout: 60_000 },
  async () => {
    await openReadout();
    await page.user.keyboard('n');
    page.setCut('connection-lost');
    await page.user.type(await screen.findByRole('textbox'), 'begin slowly');
    await screen.findByText(/^Not saved: /);
    await page.user.keyboard('{Escape}{Escape}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Leave with unsaved notes?' });
    await page.user.click(within(dialog).getByRole('button', { name: 'Stay' }));
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'begin slowly');
    expect(JSON.stringify(Object.entries(localStorage))).toContain('begin slowly');
    page.setCut(null);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => {
      const opened = await page.client.call('engagements.open', { engagement });
      expect(opened.ok && opened.value.engagement.report?.notes).toEqual([
        { chapter: 'cover', text: 'begin slowly' },
      ]);
    }, patient);
  },
);

it('another edition leaves notes and what is being typed where they are', { timeout: 60_000 }, async () => {
  await openReadout();
  await page.user.keyboard('n');
  await page.user.type(await screen.findByRole('textbox'), 'begin slowly');
  await page.user.click(screen.getByRole('button', { name: 'Edition on the screen' }));
  await page.user.click(await screen.findByRole('menuitemradio', { name: 'Client edition' }));
  await waitFor(() => expect(pagesShown()).toBeGreaterThan(20), patient);
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'begin slowly');
});

it('what comes to the front changes nothing on the wall', { timeout: 60_000 }, async () => {
  await openReadout();
  await page.user.keyboard('{ArrowRight}');
  await at(2);
  page.breakHandler('reports.compose');
  window.dispatchEvent(new Event('focus'));
  await page.user.keyboard('{ArrowRight}');
  await at(3);
});
