import { screen } from '@testing-library/react';
import type { Engagement } from '#shared/engagement/engagement';
import type { Client } from '../../renderer/client/client';
import { openPage, type OpenPage } from './openPage';

export interface OpenOutputs {
  readonly page: OpenPage;
  readonly engagement: string;
  /** What is on disk. */
  readonly stored: () => Promise<Engagement>;
}

/** The hand-over of a copy of a sample, at one of its parts. */
export async function openOutputs(
  sample: 'A' | 'B' | 'C',
  part = '',
  prepare: (client: Client, engagement: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenOutputs> {
  return openOutputsOf(async (client) => {
    const opened = await client.call('samples.open', { sample });
    if (!opened.ok) throw new Error(opened.problem.code);
    await prepare(client, opened.value.id);
    return opened.value.id;
  }, part);
}

/** The hand-over of any engagement that `begin` makes and names by its id. */
export async function openOutputsOf(
  begin: (client: Client) => Promise<string>,
  part = '',
): Promise<OpenOutputs> {
  let engagement = '';
  const page = await openPage(async (client) => {
    engagement = await begin(client);
  });
  window.location.hash = `/engagements/${engagement}/outputs${part}`;
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findByRole('navigation', { name: 'Parts of the hand-over' });
  return {
    page,
    engagement,
    stored: async () => {
      const view = await page.client.call('engagements.open', { engagement });
      if (!view.ok) throw new Error(view.problem.code);
      return view.value.engagement;
    },
  };
}
