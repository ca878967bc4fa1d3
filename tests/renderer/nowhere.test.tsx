// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

it.each([
  ['an unknown address', '/nowhere', 'There is nothing at this address.'],
  ['an unknown address inside an engagement', '/engagements/a/b/c', 'There is nothing at this address.'],
  ['an address that names no engagement', '/engagements/nowhere', 'This engagement is not here.'],
  [
    'the address of an engagement that is gone',
    '/engagements/0f3f7f8e-3c53-4c5e-9a3b-0d8f6f1d2a11/findings',
    'This engagement is not here.',
  ],
  [
    'an interview in an engagement that is gone',
    '/engagements/0f3f7f8e-3c53-4c5e-9a3b-0d8f6f1d2a11/interview/x',
    'This engagement is not here.',
  ],
])('%s says so on a page of its own that leads home', async (_name, address, title) => {
  page = await openPage(undefined, { address });
  const main = await screen.findByRole('main');
  expect(await within(main).findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(screen.getAllByRole('main')).toHaveLength(1);
  await page.user.click(within(main).getByRole('link', { name: 'Go to the engagements' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Engagements' })).toBeTruthy();
});

it('keeps the places of the workbench in reach of somebody who got lost', async () => {
  page = await openPage(undefined, { address: '/engagements/nowhere' });
  await screen.findByRole('heading', { level: 1, name: 'This engagement is not here.' });
  expect(screen.getByRole('navigation', { name: 'Parts of Plumbline' })).toBeTruthy();
});
