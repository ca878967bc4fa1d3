import { fail } from '#shared/result';
import { pinnedEngagement } from './activeEngagement';
import { knownItem } from './plan';
import type { Service, ServiceContext } from './service';

export function outcomesService(context: ServiceContext): Service<'outcomes'> {
  return {
    // Looking back usually happens when the engagement is in the archive already, so only the bin is closed to it.
    async 'outcomes.record'({ engagement: id, recommendation, outcome }) {
      const pinned = await pinnedEngagement(context, id);
      if (!pinned.ok) return pinned;
      const { engagement, template } = pinned.value;
      if (engagement.status === 'binned') return fail({ code: 'engagement-not-active' });
      const known = knownItem(template, engagement, recommendation);
      if (!known.ok) return known;
      return context.workspace.engagements.commit(id, { kind: 'outcome-recorded', recommendation, outcome });
    },
  };
}
