import type { RecordProblem } from '#shared/contract/problem';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import type { TemplateRef } from '#shared/template/template';
import type { ServiceContext } from './service';

/** What needs a template to stay: the versions engagements and packs are pinned to, one entry each. */
export interface TemplatePins {
  readonly engagements: readonly TemplateRef[];
  readonly packs: readonly TemplateRef[];
}

/** @param id the template, in any version */
export async function templatePins(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<TemplatePins, FileProblem>> {
  const packs = await workspace.packs.read();
  if (!packs.ok) return packs;
  const refsOf = (holders: readonly { readonly template: TemplateRef }[]): readonly TemplateRef[] =>
    holders.map(({ template }) => template).filter((each) => each.id === id);
  return ok({ engagements: refsOf(workspace.engagements.list()), packs: refsOf(packs.value) });
}

/** The pins on one version alone. */
export function pinsOnVersion({ engagements, packs }: TemplatePins, version: string): TemplatePins {
  const ofVersion = (refs: readonly TemplateRef[]) => refs.filter((each) => each.version === version);
  return { engagements: ofVersion(engagements), packs: ofVersion(packs) };
}

/** Refuses: template-in-use, template-in-packs. */
export function notInUse({ engagements, packs }: TemplatePins): Result<null, RecordProblem> {
  if (engagements.length > 0) return fail({ code: 'template-in-use', engagements: engagements.length });
  return packs.length > 0 ? fail({ code: 'template-in-packs', packs: packs.length }) : ok(null);
}

export function isPinned({ engagements, packs }: TemplatePins): boolean {
  return engagements.length + packs.length > 0;
}
