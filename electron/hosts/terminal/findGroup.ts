import { ok, type Result } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import type { Workbench } from '#workbench/createWorkbench';
import type { Complaint, TerminalPorts } from './command';
import { atFault, refused } from './complaints';

/** The id of a group of the engagement's template, named by it or in words. */
export async function findGroup(
  { handlers }: Workbench,
  engagement: string,
  name: string,
  { language, translate: t }: TerminalPorts,
): Promise<Result<string, Complaint>> {
  const opened = await handlers['engagements.open']({ engagement });
  if (!opened.ok) return refused(t, opened.problem);
  const { groups } = opened.value.template;
  const found = groups.find(({ id, name: words }) => id === name || textIn(language, words) === name);
  if (found !== undefined) return ok(found.id);
  const listed = groups.map(({ id, name: words }) => `  ${id}  ${textIn(language, words)}`);
  return atFault(t('terminal.fault.group-unknown', { group: name }), ...listed);
}
