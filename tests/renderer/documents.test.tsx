// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { addEvidence } from '../support/addEvidence';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';
import { openSample } from '../support/openSample';

let page: OpenPage;
afterEach(() => page.close());

it('shows the files of an archived engagement, and invites nobody to add any', async () => {
  let id = '';
  page = await openPage(async (client) => {
    id = (await openSample(client)).id;
    await addEvidence(client, { engagement: id, fileName: 'board.txt' });
    const archived = await client.call('engagements.archive', { engagement: id });
    if (!archived.ok) throw new Error(archived.problem.code);
  });
  window.location.hash = `/engagements/${id}/documents`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  const caption = await screen.findByRole<HTMLInputElement>('textbox', { name: 'What “board.txt” shows' });
  expect(caption.disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add files…' }).disabled).toBe(true);
  expect(screen.queryByText('Or paste a screenshot, or drop files here.')).toBeNull();
});

const texts = (count: number): File[] =>
  Array.from({ length: count }, (_, place) => new File([`Text ${place}`], `text ${place}.txt`));

/** The documents of an engagement that one works on, and the field that takes files. */
async function openDocuments(): Promise<HTMLInputElement> {
  let id = '';
  page = await openPage(async (client) => {
    id = (await openSample(client)).id;
  });
  window.location.hash = `/engagements/${id}/documents`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('button', { name: 'Add files…' });
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (field === null) throw new Error('no field takes files');
  return field;
}

it('leads to the caption of a file that came alone, and leaves the focus where it is when several came', async () => {
  const field = await openDocuments();
  await page.user.upload(field, texts(3));
  await screen.findByText(/^3 on record/);
  await waitFor(() => expect(screen.queryByText(/^3 of 3/)).toBeNull());
  expect(document.activeElement?.getAttribute('aria-label') ?? '').not.toMatch(/^What “text/);
  await page.user.upload(field, new File(['Alone'], 'alone.txt'));
  const caption = await screen.findByRole('textbox', { name: 'What “alone.txt” shows' });
  await waitFor(() => expect(document.activeElement).toBe(caption));
});

it('stops adding when asked to, and keeps what came before', async () => {
  const field = await openDocuments();
  const adding = page.user.upload(field, texts(60));
  await page.user.click(await screen.findByRole('button', { name: 'Stop after this one' }));
  await adding;
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop after this one' })).toBeNull());
  const kept = screen.getAllByRole('textbox', { name: /^What “text/ }).length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(60);
});

it('leads to the very file that an address names, and to no other on the way back', async () => {
  let id = '';
  let files: readonly EvidenceFile[] = [];
  page = await openPage(async (client) => {
    id = (await openSample(client)).id;
    for (const fileName of ['first.txt', 'second.txt'])
      files = await addEvidence(client, { engagement: id, fileName });
  });
  const [, second] = files;
  goTo(`#/engagements/${id}/documents?file=${second?.id ?? ''}`);
  const caption = await screen.findByRole('textbox', { name: 'What “second.txt” shows' });
  await waitFor(() => expect(document.activeElement).toBe(caption));
  expect(caption.closest('li')?.getAttribute('aria-current')).toBe('true');
  await waitFor(() => expect(window.location.hash).toBe(`#/engagements/${id}/documents`));
});
