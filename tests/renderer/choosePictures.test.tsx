// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { onePixelPng } from '../contract/pictures';
import { addEvidence } from '../support/addEvidence';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';
import { openSample } from '../support/openSample';

let page: OpenPage;
let engagement: string;
beforeEach(async () => {
  page = await openPage(async (client) => {
    engagement = (await openSample(client)).id;
    const bytes = new Uint8Array(Buffer.from(onePixelPng, 'base64'));
    await addEvidence(client, { engagement, bytes, fileName: 'board.png', caption: 'The board' });
    await addEvidence(client, { engagement, bytes, fileName: 'wall.png' });
  });
  goTo(`#/engagements/${engagement}/report`);
  await page.user.click(await screen.findByText('Pictures', { selector: 'summary' }));
});
afterEach(() => page.close());

async function stored(): Promise<Engagement> {
  const view = await page.client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement;
}
const chosen = async (): Promise<number> => (await stored()).report?.chosen?.pictures.length ?? 0;
const picture = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

it('a picture is chosen, and undo takes the choice back', async () => {
  await page.user.click(await picture('board.png'));
  await waitFor(async () => expect(await chosen()).toBe(1));
  expect(await screen.findByText(/^Picture 1 · /)).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(async () => expect(await chosen()).toBe(0));
  await waitFor(async () => expect((await picture('board.png')).checked).toBe(false));
});

it('what a picture shows is said once, and can be said anew when it is chosen', async () => {
  const item = (await picture('board.png')).closest('li') ?? document.body;
  expect(within(item).getAllByText('The board')).toHaveLength(1);
  await page.user.click(await picture('board.png'));
  const caption = await within(item).findByRole('textbox', { name: 'What “board.png” shows' });
  expect(caption).toHaveProperty('value', 'The board');
  expect(within(item).queryByText('The board')).toBeNull();
  await page.user.type(caption, ' of sales');
  await waitFor(async () => expect((await stored()).evidence?.[0]?.caption).toBe('The board of sales'));
});

it('a chosen picture of which nothing is said is a warning that leads to it', async () => {
  await page.user.click(await picture('wall.png'));
  const line = (await screen.findByText(/^One picture has no caption/)).closest('li') ?? document.body;
  await page.user.click(within(line).getByRole('link', { name: 'Go there' }));
  const caption = await screen.findByRole('textbox', { name: 'What “wall.png” shows' });
  await waitFor(() => expect(document.activeElement).toBe(caption));
});
