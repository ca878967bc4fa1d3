import type { Input } from '#shared/contract/reply';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import type { Client } from '../../renderer/client/client';

/** A new engagement for a new client, on the built-in template unless told otherwise; gives its id. */
export async function createEngagement(
  client: Client,
  told: Partial<Input<'engagements.create'>> = {},
): Promise<string> {
  const { id, version } = builtIn;
  const created = await client.call('engagements.create', {
    client: { name: 'Acme' },
    title: 'One',
    template: { id, version },
    ...told,
  });
  if (!created.ok) throw new Error(created.problem.code);
  return created.value.id;
}
