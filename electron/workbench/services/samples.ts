import type { Problem } from '#shared/contract/problem';
import type { SampleRow } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';
import type { EngagementSummary } from '#shared/engagement/summary';
import { samples, type Sample } from '#shared/library/samples/index';
import { toEngagement } from '#shared/file/toEngagement';
import { fail, ok, type Result } from '#shared/result';
import { addImported } from './addImported';
import { removeUnusedClient } from './clients';
import type { Service, ServiceContext } from './service';

export function samplesService(context: ServiceContext): Service<'samples'> {
  const { workspace, inTurn } = context;
  return {
    'samples.list': () =>
      Promise.resolve(ok(Object.values(samples).map((sample) => rowOf(sample, copyOf(context, sample.id))))),
    'samples.open': ({ sample }) =>
      inTurn(async () => {
        const copy = copyOf(context, sample);
        if (copy === undefined) return makeCopy(context, samples[sample]);
        if (copy.status === 'active') return workspace.engagements.read(copy.id);
        return workspace.engagements.commit(copy.id, { kind: 'status-set', status: 'active' });
      }),
    'samples.reset': ({ sample }) =>
      inTurn(async () => {
        const removed = await removeCopy(context, sample);
        return removed.ok ? makeCopy(context, samples[sample]) : removed;
      }),
    'samples.remove': ({ sample }) => inTurn(() => removeCopy(context, sample)),
  };
}

function copyOf({ workspace }: ServiceContext, sample: Sample['id']): EngagementSummary | undefined {
  return workspace.engagements.list().find((summary) => summary.sample === sample);
}

function rowOf({ id, name, description }: Sample, copy: EngagementSummary | undefined): SampleRow {
  return { sample: id, name, description, engagement: copy?.id ?? null };
}

async function makeCopy(context: ServiceContext, { id, file }: Sample): Promise<Result<Engagement, Problem>> {
  const { engagement, client } = toEngagement(file, {
    engagement: context.newId(),
    client: context.newId(),
    createdAt: context.now().toISOString(),
  });
  return addImported(context, { ...engagement, sample: id }, client, await context.templates.readBuiltIn());
}

/** Deletes the copy for good, with its client unless other work was begun for that one. */
async function removeCopy(context: ServiceContext, sample: Sample['id']): Promise<Result<null, Problem>> {
  const copy = copyOf(context, sample);
  if (copy === undefined) return fail({ code: 'sample-not-open', sample });
  const purged = await context.workspace.engagements.purge(copy.id);
  return purged.ok ? removeUnusedClient(context, copy.client) : purged;
}
