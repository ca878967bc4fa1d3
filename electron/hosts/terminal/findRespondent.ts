import type { Respondent } from '#shared/engagement/engagement';
import { ok, type Result } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import type { Complaint, TerminalPorts } from './command';
import { atFault, refused } from './complaints';

/** By id, role title or name that only one person has; somebody removed before only by id. */
export async function findRespondent(
  { handlers }: Workbench,
  engagement: string,
  name: string,
  { translate: t }: TerminalPorts,
): Promise<Result<Pick<Respondent, 'id' | 'title'>, Complaint>> {
  const opened = await handlers['engagements.open']({ engagement });
  if (!opened.ok) return refused(t, opened.problem);
  const history = await handlers['history.next']({ engagement });
  if (!history.ok) return refused(t, history.problem);
  const { respondents } = opened.value.engagement;
  const gone = history.value.gone.respondents.filter(({ id }) => respondents.every((each) => each.id !== id));
  const byId = [...respondents, ...gone].filter(({ id }) => id === name);
  const matching =
    byId.length > 0 ? byId : respondents.filter((each) => each.title === name || each.name === name);
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return ok(only);
  const listed = [...respondents, ...gone].map(({ id, title }) => `  ${id}  ${title}`);
  return atFault(
    t('terminal.fault.respondent-unknown', { respondent: name }),
    ...(listed.length === 0 ? [`  ${t('terminal.fault.none')}`] : listed),
  );
}
