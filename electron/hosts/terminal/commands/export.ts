import { sizeWords } from '#shared/contract/sizeWords';
import { tableKinds } from '#shared/file/tableRows';
import { extensions } from '#shared/file/fileNames';
import { fail, ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { deliverTo } from '../deliverTo';
import { findEngagement } from '../findEngagement';
import { readingWorkbench } from '../withWorkbench';
import { checkOutput } from '../writeOutput';

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
    const { deliver, complaint } = deliverTo(call, ports);
    return readingWorkbench(
      ports,
      call.data,
      async (workbench, folder) => {
        const found = await findEngagement(workbench, folder, call.subject, ports);
        if (!found.ok) return found;
        const engagement = found.value.id;
        if (call.out.endsWith(extensions.container)) {
          const held = await workbench.handlers['exchange.exportContainer']({ engagement });
          const failed = complaint();
          if (failed !== null) return fail(failed);
          if (!held.ok) return refused(ports.translate, held.problem);
          const { respondents, answers, attachments, sizeBytes } = held.value;
          const counts = { respondents, answers, attachments, size: sizeWords(sizeBytes) };
          return ok([ports.translate('terminal.done.container', { file: call.out, ...counts })]);
        }
        const exported = isTable
          ? await workbench.handlers['exchange.exportTable']({ engagement, table })
          : await workbench.handlers['exchange.export']({ engagement });
        const failed = complaint();
        if (failed !== null) return fail(failed);
        if (!exported.ok) return refused(ports.translate, exported.problem);
        return ok([ports.translate('terminal.done.written', { file: call.out })]);
      },
      deliver,
    );
  },
};
