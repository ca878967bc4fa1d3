import type { RecordProblem } from '#shared/contract/problem';
import { followUp } from '#shared/engagement/followUp';
import type { Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { activeEngagement } from './activeEngagement';
import { given } from './given';
import type { Service, ServiceContext } from './service';

type FollowUpService = Pick<Service<'engagements'>, 'engagements.createFollowUp' | 'engagements.follow'>;

/** What links the engagements of one client over the years. The earlier one may be in the archive, not in the bin. */
export function followUpHandlers(context: ServiceContext): FollowUpService {
  const { workspace, newId, now, inTurn } = context;
  return {
    async 'engagements.createFollowUp'({ engagement, title, startsOn, withRespondents }) {
      const earlier = await notBinned(context, engagement);
      if (!earlier.ok) return earlier;
      return workspace.engagements.create(
        followUp(earlier.value, {
          id: newId(),
          title,
          createdAt: now().toISOString(),
          withRespondents,
          newId,
          ...given({ startsOn }),
        }),
      );
    },

    'engagements.follow': ({ engagement: id, earlier: earlierId }) =>
      // In turn, so that two links made at once cannot close a circle.
      inTurn(async () => {
        const pinned = await activeEngagement(context, id);
        if (!pinned.ok) return pinned;
        if (earlierId !== null) {
          const earlier = await earlierOfClient(context, earlierId, pinned.value.engagement.client);
          if (!earlier.ok) return earlier;
          const isCircular = await leadsTo(context, earlier.value, id);
          if (!isCircular.ok) return isCircular;
          if (isCircular.value) return fail({ code: 'follow-up-circular' });
        }
        return workspace.engagements.commit(id, { kind: 'follow-up-linked', follows: earlierId });
      }),
  };
}

/** The engagement of that client that a new one may follow up. Refuses: engagement-not-active, earlier-other-client. */
export async function earlierOfClient(
  context: ServiceContext,
  id: string,
  client: string | null,
): Promise<Result<Engagement, FileProblem | RecordProblem>> {
  const earlier = await notBinned(context, id);
  if (!earlier.ok) return earlier;
  return earlier.value.client === client ? earlier : fail({ code: 'earlier-other-client' });
}

async function notBinned(
  { workspace }: ServiceContext,
  id: string,
): Promise<Result<Engagement, FileProblem | RecordProblem>> {
  const engagement = await workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  return engagement.value.status === 'binned' ? fail({ code: 'engagement-not-active' }) : engagement;
}

/** Whether the engagement is that one, or follows it up over any number of others. A link to a deleted one ends there. */
export async function leadsTo(
  { workspace }: ServiceContext,
  from: Engagement,
  id: string,
): Promise<Result<boolean, FileProblem>> {
  let present = from;
  while (present.id !== id) {
    if (present.follows === undefined) return ok(false);
    const earlier = await workspace.engagements.read(present.follows);
    if (!earlier.ok) return earlier.problem.code === 'engagement-not-found' ? ok(false) : earlier;
    present = earlier.value;
  }
  return ok(true);
}
