// @vitest-environment happy-dom
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from '../support/openPage';

configure({ asyncUtilTimeout: 5000 });
let page: OpenPage;
afterEach(() => page.close());

async function keepName(client: Client, consultant: string): Promise<void> {
  const kept = await client.call('settings.update', { consultant });
  if (!kept.ok) throw new Error(kept.problem.code);
}

/** As a program does that keeps folders in step. */
async function changeFromOutside(client: Client): Promise<void> {
  const workspace = await client.call('workspace.describe', {});
  if (!workspace.ok) throw new Error(workspace.problem.code);
  const path = join(workspace.value.folder, 'settings.json');
  await writeFile(`${path}.theirs`, '{"theirs":true}');
  await rename(`${path}.theirs`, path);
}

const comeBack = () => {
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
};

describe('what the data folder needs attention for', () => {
  it('is told once another program has changed a file, leads to it, and goes when it was seen', async () => {
    page = await openPage((client) => keepName(client, 'Firm of one'));
    await screen.findByRole('navigation', { name: 'Parts of Plumbline' });
    expect(screen.queryByText(/Another program changed/)).toBeNull();
    await changeFromOutside(page.client);
    await keepName(page.client, 'Firm of two');
    comeBack();
    await screen.findByText('Another program changed a file of Plumbline while it was open.');
    expect(screen.getByRole('link', { name: 'Look at it in the settings' })).toHaveProperty(
      'hash',
      '#/settings',
    );
    await page.user.click(screen.getByRole('button', { name: 'Hide' }));
    await waitFor(() => expect(screen.queryByText(/Another program changed/)).toBeNull());
  });

  it('is told while the disk is nearly full', async () => {
    page = await openPage(undefined, { freeBytes: 150_000_000 });
    await screen.findByText('The disk is nearly full: 150.0 MB left.');
    await screen.findByText('Answers are still saved. Make room on this disk before it is needed.');
  });
});
