// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

it('says when the workbench is gone, keeps what is on screen, and goes on by itself', async () => {
  page = await openPage();
  await screen.findByRole('heading', { name: 'Explore a sample' });
  page.setCut('connection-lost');
  await page.client.call('clients.list', {});
  expect(await screen.findByText('Plumbline is not running.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Explore a sample' })).toBeTruthy();
  page.setCut(null);
  await waitFor(() => expect(screen.queryByText('Plumbline is not running.')).toBeNull(), { timeout: 5000 });
});

it('shows a page without a key where to find one, and nothing else', async () => {
  page = await openPage(undefined, { cut: 'key-refused' });
  expect(await screen.findByRole('heading', { name: /no key to your workbench/ })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
  page.setCut(null);
  await screen.findByRole('navigation', undefined, { timeout: 5000 });
});

it('keeps the screen when the key changes under a page that was let in', async () => {
  page = await openPage();
  await screen.findByRole('heading', { name: 'Explore a sample' });
  page.setCut('key-refused');
  await page.client.call('clients.list', {});
  expect(await screen.findByText('Plumbline was started anew.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Explore a sample' })).toBeTruthy();
  page.setCut(null);
  await waitFor(() => expect(screen.queryByText('Plumbline was started anew.')).toBeNull(), {
    timeout: 5000,
  });
});
