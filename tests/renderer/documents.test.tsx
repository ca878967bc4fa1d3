// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

it('shows the files of an archived engagement, and invites nobody to add any', async () => {
  let id = '';
  page = await openPage(async (client) => {
    const opened = await client.call('samples.open', { sample: 'A' });
    if (!opened.ok) throw new Error(opened.problem.code);
    id = opened.value.id;
    const bytes = new TextEncoder().encode('What the board says');
    await client.call('evidence.add', {
      engagement: id,
      fileName: 'board.txt',
      bytes,
      caption: '',
      facets: [],
    });
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
