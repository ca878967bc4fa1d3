// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../renderer/app/App';
import { openPage, type OpenPage } from '../support/openPage';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

const canary = 'Kunde Geheimrat';
const uuid = /^[0-9a-f-]{36}$/;
let page: OpenPage;
afterEach(() => page.close());

/** The fact sheet of sample A, whose next change breaks inside the workbench. */
async function openBrokenFactSheet(): Promise<void> {
  let engagement = '';
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (opened.ok) engagement = opened.value.id;
  });
  window.location.hash = `/engagements/${engagement}/facts`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  const field = await screen.findByRole('textbox', { name: /engineers, designers and testers/ });
  page.breakHandler('facts.record', canary);
  await page.user.clear(field);
  await page.user.type(field, '7');
  await page.user.tab();
}

describe('details of an unexpected error', () => {
  it('are offered beside what is not saved, and hold version, door, time, problem and reference alone', async () => {
    await openBrokenFactSheet();
    const line = await screen.findByText('Not saved: Something went wrong inside Plumbline.');
    const box = line.closest<HTMLElement>('[role="alert"]');
    if (box === null) throw new Error('the line stands in no alert');
    const alert = within(box);
    await page.user.click(alert.getByRole('button', { name: 'Copy details' }));
    await alert.findByText('The details are copied. They hold nothing your clients said.');
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines.map((each) => each.split(/[: ]/)[0])).toEqual([
      'Plumbline',
      'Door',
      'Time',
      'Problem',
      'Reference',
    ]);
    expect(lines[0]).toBe('Plumbline 0.0.0-test');
    expect(lines[3]).toBe('Problem: unexpected');
    expect(lines[4]?.split(' ')[1]).toMatch(uuid);
    expect(lines.join('\n')).not.toContain('Geheimrat');
  });

  it('are shown to be copied by hand where the clipboard is denied', async () => {
    await openBrokenFactSheet();
    const denied = new DOMException('denied', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denied);
    await page.user.click(await screen.findByRole('button', { name: 'Copy details' }));
    const text = await screen.findByRole('textbox', { name: 'Details of the error' });
    expect(text).toHaveProperty('value', expect.stringContaining('Problem: unexpected'));
    expect(document.activeElement).toBe(text);
    expect(screen.getByText(/Copy the text by hand/)).toBeTruthy();
  });

  it('are not offered for what the words say in full', async () => {
    await openBrokenFactSheet();
    page.breakHandler(null);
    page.setCut('connection-lost');
    await page.user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Not saved: The workbench behind this page does not answer.');
    expect(screen.queryByRole('button', { name: 'Copy details' })).toBeNull();
  });

  it('are offered when something breaks outside the screens, instead of a blank window', async () => {
    page = await openPage();
    cleanup();
    // React tells the console what it caught; that is no part of this test.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const broken = {
      ...page.client.connection,
      onReturn: () => {
        throw new TypeError(canary);
      },
    };
    render(<App client={{ ...page.client, connection: broken }} />);
    await screen.findByRole('heading', { name: 'This screen stopped working.' });
    await page.user.click(screen.getByRole('button', { name: 'Copy details' }));
    await screen.findByText(/The details are copied/);
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Problem: screen-broken\nTypeError');
    expect(copied).not.toContain('Geheimrat');
  });
});
