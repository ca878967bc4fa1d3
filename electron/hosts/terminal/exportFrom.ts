import { fail, ok } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import type { CommandCall, Complaint, Outcome, TerminalPorts } from './command';
import { findEngagement } from './findEngagement';
import { readingWorkbench } from './withWorkbench';
import { checkOutput, writeOutput } from './writeOutput';

/**
 * Takes a file out of the engagement the call names and writes it to `--out`, also beside an open app. `make` has the
 * workbench deliver it; a file that could not be written is said in the terminal's own words.
 */
export async function exportFrom(
  call: CommandCall,
  ports: TerminalPorts,
  make: (workbench: Workbench, engagement: string) => Promise<Outcome>,
): Promise<Outcome> {
  const isFree = await checkOutput(call, ports);
  if (!isFree.ok) return isFree;
  const failed: Complaint[] = [];
  return readingWorkbench(
    ports,
    call.data,
    async (workbench, folder) => {
      const found = await findEngagement(workbench, folder, call.subject, ports);
      if (!found.ok) return found;
      const outcome = await make(workbench, found.value.id);
      const [complaint] = failed;
      return complaint === undefined ? outcome : fail(complaint);
    },
    async ({ fileName, bytes }) => {
      const written = await writeOutput(call, bytes, ports);
      if (written.ok) return ok({ kind: 'saved', path: call.out });
      failed.push(written.problem);
      // The workbench only hears that the file did not arrive.
      return fail({ code: 'delivery-failed', fileName, detail: call.out });
    },
  );
}
