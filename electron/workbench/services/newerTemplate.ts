import type { Problem } from '#shared/contract/problem';
import type { Engagement } from '#shared/engagement/engagement';
import { ok, type Result } from '#shared/result';
import { asksAlike } from '#shared/template/asksAlike';
import type { Template } from '#shared/template/template';
import { compareVersions } from '#shared/template/version';
import { activeEngagement } from './activeEngagement';
import { keepTemplate } from './keepTemplate';
import type { ServiceContext } from './service';

/** The present version of the built-in template, for an engagement on an earlier one that asks and scores alike. */
export async function newerTemplate(
  { builtIn, readBuiltIn }: Pick<ServiceContext['templates'], 'builtIn' | 'readBuiltIn'>,
  pinned: Template,
): Promise<Template | null> {
  if (pinned.id !== builtIn.id || compareVersions(pinned.version, builtIn.version) >= 0) return null;
  const present = await readBuiltIn();
  return asksAlike(pinned, present) ? present : null;
}

/** Moves an engagement to that version; without one it stays as it is. Refuses: engagement-not-active. */
export async function moveTemplate(
  context: ServiceContext,
  id: string,
): Promise<Result<Engagement, Problem>> {
  const pinned = await activeEngagement(context, id);
  if (!pinned.ok) return pinned;
  const newer = await newerTemplate(context.templates, pinned.value.template);
  if (newer === null) return ok(pinned.value.engagement);
  const kept = await keepTemplate(context, newer);
  if (!kept.ok) return kept;
  const template = { id: newer.id, version: newer.version };
  return context.workspace.engagements.commit(id, { kind: 'template-moved', template });
}
