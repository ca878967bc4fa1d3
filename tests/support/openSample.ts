import type { Engagement } from '#shared/engagement/engagement';
import type { Client } from '../../renderer/client/client';

/** Opens sample A in a workbench. */
export async function openSample(client: Client): Promise<Engagement> {
  const opened = await client.call('samples.open', { sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}
