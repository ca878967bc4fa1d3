import type { Problem, RecordProblem } from '#shared/contract/problem';
import type { EngagementChange } from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import type { EngagementOutline } from '../storage/workspace';
import type { ServiceContext } from './service';

interface Pinned {
  readonly engagement: Engagement;
  readonly template: Template;
}

/**
 * An engagement that may be changed, with the template it is pinned to.
 * Refuses: engagement-not-found, engagement-not-active, template-unknown.
 */
export async function activeEngagement(
  context: ServiceContext,
  id: string,
): Promise<Result<Pinned, FileProblem | RecordProblem>> {
  const pinned = await pinnedEngagement(context, id);
  if (pinned.ok && pinned.value.engagement.status !== 'active')
    return fail({ code: 'engagement-not-active' });
  return pinned;
}

/** An engagement in whatever state, with its template. Refuses: engagement-not-found, template-unknown. */
export async function pinnedEngagement(
  { workspace, templates }: ServiceContext,
  id: string,
): Promise<Result<Pinned, FileProblem | RecordProblem>> {
  const engagement = await workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  const template = await templates.read(engagement.value.template);
  if (!template.ok) return template;
  return ok({ engagement: engagement.value, template: template.value });
}

/**
 * What recording an answer needs of an active engagement, with the template it is pinned to. Refuses as
 * `activeEngagement`.
 */
export async function activeOutline(
  { workspace, templates }: ServiceContext,
  id: string,
): Promise<Result<{ outline: EngagementOutline; template: Template }, FileProblem | RecordProblem>> {
  const outline = await workspace.engagements.outline(id);
  if (!outline.ok) return outline;
  const template = await templates.read(outline.value.template);
  if (!template.ok) return template;
  if (outline.value.status !== 'active') return fail({ code: 'engagement-not-active' });
  return ok({ outline: outline.value, template: template.value });
}

/** Makes one change to an active engagement, if it is one that `change` does not refuse. */
export async function changeActive(
  context: ServiceContext,
  id: string,
  change: (pinned: Pinned) => Result<EngagementChange, Problem>,
): Promise<Result<Engagement, Problem>> {
  const pinned = await activeEngagement(context, id);
  if (!pinned.ok) return pinned;
  const made = change(pinned.value);
  return made.ok ? context.workspace.engagements.commit(id, made.value) : made;
}
