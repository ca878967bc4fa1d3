// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { SectionChoice } from '#shared/engagement/report';
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

async function openReport(): Promise<HTMLElement> {
  page = await openPage(sample);
  goTo(`#/engagements/${engagement}/report`);
  return screen.findByRole('grid', { name: 'Parts of the report in order' });
}

async function kept(): Promise<readonly SectionChoice[] | undefined> {
  const view = await page.client.call('engagements.open', { engagement });
  if (!view.ok) throw new Error(view.problem.code);
  return view.value.engagement.report?.sections;
}

it('a part is switched off for the edition that is looked at', async () => {
  const list = await openReport();
  await page.user.click(within(list).getByRole('switch', { name: 'Show Role charter' }));
  await waitFor(async () =>
    expect((await kept())?.find(({ id }) => id === 'charter')).toEqual({
      id: 'charter',
      editions: ['internal'],
    }),
  );
});

it('a chapter of one’s own needs a title, and stands in the outline', async () => {
  const list = await openReport();
  await page.user.click(screen.getByRole('button', { name: 'Add a chapter' }));
  await page.user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText('A chapter needs a title.')).toBeTruthy();
  await page.user.type(screen.getByRole('textbox', { name: 'Title' }), 'A word before');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await within(list).findByText('A word before')).toBeTruthy();
});

it('an outline is kept as a template and used again', { timeout: 60_000 }, async () => {
  const list = await openReport();
  await page.user.click(within(list).getByRole('switch', { name: 'Show Roadmap' }));
  await waitFor(async () => expect(await kept()).toBeDefined());
  await page.user.click(screen.getByRole('button', { name: 'Save as a template' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Without roadmap');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  const use = await screen.findByRole('button', { name: 'Without roadmap' });
  await page.user.click(screen.getByRole('button', { name: 'Back to the usual outline' }));
  await waitFor(async () => expect(await kept()).toBeUndefined());
  await page.user.click(use);
  await waitFor(async () =>
    expect((await kept())?.find(({ id }) => id === 'roadmap')?.editions).toEqual(['board', 'internal']),
  );
});
