import type { EngagementRow } from '#shared/contract/views';
import { ok, type Result } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import type { Complaint, TerminalPorts } from './command';
import { atFault, refused } from './complaints';

/** By id, or by a whole title that only one engagement has. */
export async function findEngagement(
  workbench: Workbench,
  folder: string,
  name: string,
  { translate }: TerminalPorts,
): Promise<Result<EngagementRow, Complaint>> {
  const rows = await workbench.handlers['engagements.list']({});
  if (!rows.ok) return refused(translate, rows.problem);
  const byId = rows.value.find(({ id }) => id === name);
  const titled = rows.value.filter(({ title }) => title === name);
  const [only] = byId === undefined ? titled : [byId];
  if (only !== undefined && (byId !== undefined || titled.length === 1)) return ok(only);
  const lines = (list: readonly EngagementRow[]): string[] =>
    list.length === 0
      ? [`  ${translate('terminal.fault.none')}`]
      : list.map(({ id, clientName, title }) => `  ${id}  ${clientName}: ${title}`);
  return only === undefined
    ? atFault(
        translate('terminal.fault.engagement-unknown', { engagement: name, folder }),
        ...lines(rows.value),
      )
    : atFault(translate('terminal.fault.engagement-ambiguous', { engagement: name }), ...lines(titled));
}
