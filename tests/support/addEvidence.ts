import type { Input } from '#shared/contract/reply';
import type { EvidenceFile } from '#shared/engagement/evidence';
import type { Client } from '../../renderer/client/client';

type Told = Pick<Input<'evidence.add'>, 'engagement' | 'fileName'> & Partial<Input<'evidence.add'>>;

/** Puts a file on record, a short text unless told otherwise; gives all that are there now. */
export async function addEvidence(client: Client, told: Told): Promise<readonly EvidenceFile[]> {
  const bytes = new TextEncoder().encode(`What ${told.fileName} says`);
  const added = await client.call('evidence.add', { bytes, caption: '', facets: [], ...told });
  if (!added.ok) throw new Error(added.problem.code);
  return added.value.evidence ?? [];
}
