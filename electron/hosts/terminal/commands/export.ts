import { sizeWords } from '#shared/contract/sizeWords';
import { tableKinds } from '#shared/file/tableRows';
import { extensions } from '#shared/file/fileNames';
import { fail, ok } from '#shared/result';
import type { Command, Complaint } from '../command';
import { misused, refused } from '../complaints';
import { findEngagement } from '../findEngagement';
import { readingWorkbench } from '../withWorkbench';
import { checkOutput, writeOutput } from '../writeOutput';

export const exportFile: Command = {
  subject: 'ENGAGEMENT',
  options: ['out', 'force', 'data', 'table'],
  needsOut: true,
  async run(call, ports) {
    const table = tableKinds.find((kind) => kind === (call.table ?? 'answers'));
    if (table === undefined)
      return misused(ports.translate('terminal.misuse.table-unknown', { table: call.table ?? '' }));
    const isTable = call.table !== undefined || call.out.endsWith('.csv');
    const isFree = await checkOutput(call, ports);
    if (!isFree.ok) return isFree;
    let complaint: Complaint | null = null;
    return readingWorkbench(
      ports,
      call.data,
      async (workbench, folder) => {
        const found = await findEngagement(workbench, folder, call.subject, ports);
        if (!found.ok) return found;
        const engagement = found.value.id;
        if (call.out.endsWith(extensions.container)) {
          const held = await workbench.handlers['exchange.exportContainer']({ engagement });
          if (complaint !== null) return fail(complaint);
          if (!held.ok) return refused(ports.translate, held.problem);
          const { respondents, answers, attachments, sizeBytes } = held.value;
          const counts = { respondents, answers, attachments, size: sizeWords(sizeBytes) };
          return ok([ports.translate('terminal.done.container', { file: call.out, ...counts })]);
        }
        const exported = isTable
          ? await workbench.handlers['exchange.exportTable']({ engagement, table })
          : await workbench.handlers['exchange.export']({ engagement });
        if (complaint !== null) return fail(complaint);
        if (!exported.ok) return refused(ports.translate, exported.problem);
        return ok([ports.translate('terminal.done.written', { file: call.out })]);
      },
      async ({ fileName, bytes }) => {
        const written = await writeOutput(call, bytes, ports);
        if (written.ok) return ok({ kind: 'saved', path: call.out });
        // Said in the terminal's own words above; the workbench only hears that the file did not arrive.
        complaint = written.problem;
        return fail({ code: 'delivery-failed', fileName, detail: call.out });
      },
    );
  },
};
