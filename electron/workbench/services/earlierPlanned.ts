import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import type { Planned } from '#shared/outputs/assessed';
import { plan } from '#shared/planning/plan';
import { pinnedEngagement } from './activeEngagement';
import type { ServiceContext } from './service';

/**
 * The engagement that this one follows, assessed by its own template; undefined where there is none, or where it can no
 * longer be read: then the report tells of no progress.
 */
export async function earlierPlanned(
  context: ServiceContext,
  { client, follows }: Engagement,
): Promise<Planned | undefined> {
  if (follows === undefined) return undefined;
  const pinned = await pinnedEngagement(context, follows);
  if (!pinned.ok || pinned.value.engagement.client !== client) return undefined;
  const { engagement, template } = pinned.value;
  const assessment = assess(template, engagement);
  return { template, engagement, assessment, plan: plan(template, engagement, assessment) };
}
