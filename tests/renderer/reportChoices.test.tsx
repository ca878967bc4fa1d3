// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Client } from '../../renderer/client/client';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';
import { openSample } from '../support/openSample';

let page: OpenPage;
afterEach(() => page.close());

let engagement: string;
async function sample(client: Client): Promise<void> {
  engagement = (await openSample(client)).id;
}

async function finding(): Promise<HTMLElement> {
  goTo(`#/engagements/${engagement}/report`);
  await page.user.click(await screen.findByText('Findings', { selector: 'summary' }));
  return screen.findByRole('checkbox', { name: 'Focus of time' });
}

it('a finding that is not wanted is left out of the report', async () => {
  page = await openPage(sample);
  await page.user.click(await finding());
  await waitFor(async () => {
    const view = await page.client.call('engagements.open', { engagement });
    expect(view.ok && view.value.engagement.report?.chosen?.leftOutFindings).toHaveLength(1);
  });
});

it('of two ticks in quick succession none is lost', async () => {
  page = await openPage(sample);
  const one = await finding();
  const other = screen.getByRole('checkbox', { name: 'Role definition' });
  one.click();
  other.click();
  await waitFor(async () => {
    const view = await page.client.call('engagements.open', { engagement });
    expect(view.ok && view.value.engagement.report?.chosen?.leftOutFindings).toHaveLength(2);
  });
});

it('nothing can be chosen in a folder that is only looked at', async () => {
  page = await openPage(sample, { isReadOnly: true });
  expect(await finding()).toHaveProperty('disabled', true);
});
