import type { Problem } from '#shared/contract/problem';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import type { Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { addClient, removeUnusedClient } from './clients';
import { keepTemplate } from './keepTemplate';
import type { ServiceContext } from './service';

/**
 * Takes in a whole engagement with its template and, where it needs a new one, its client; when any part is refused,
 * none stays listed.
 *
 * @param client null when the engagement's client is on record already
 */
export async function addImported(
  context: ServiceContext,
  engagement: Engagement,
  client: Client | null,
  template: Template,
  attachments: Iterable<Uint8Array> = [],
): Promise<Result<Engagement, Problem>> {
  const kept = await keepTemplate(context, template);
  if (!kept.ok) return kept;
  if (client !== null) {
    const added = await addClient(context, client);
    if (!added.ok) return added;
  }
  const created = await context.workspace.engagements.create(engagement, attachments);
  if (created.ok || client === null) return created;
  const undone = await removeUnusedClient(context, client.id);
  return undone.ok ? created : undone;
}
