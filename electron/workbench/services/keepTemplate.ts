import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import type { ServiceContext } from './service';

/**
 * Makes sure that the version an engagement is about to pin lies in the data folder. The built-in template is the
 * one that may lie there already in a slightly different state, written by another build with the same version
 * number: what was pinned first stays, for the engagements that use it.
 */
export async function keepTemplate(
  { templates }: Pick<ServiceContext, 'templates'>,
  template: Template,
): Promise<Result<null, FileProblem>> {
  const kept = await templates.keep(template);
  if (kept.ok) return ok(null);
  return kept.problem.code === 'template-exists' && templates.isBuiltIn(template) ? ok(null) : kept;
}
