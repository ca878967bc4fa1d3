import { fail, ok } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import type { Command, Complaint } from '../command';
import { atFault, refused } from '../complaints';
import { readingWorkbench } from '../withWorkbench';
import { checkOutput, writeOutput } from '../writeOutput';

export const template: Command = {
  subject: 'TEMPLATE',
  options: ['out', 'force', 'data'],
  needsOut: true,
  async run(call, ports) {
    const { language, translate } = ports;
    const isFree = await checkOutput(call, ports);
    if (!isFree.ok) return isFree;
    let complaint: Complaint | null = null;
    return readingWorkbench(
      ports,
      call.data,
      async (workbench, folder) => {
        const rows = await workbench.handlers['templates.list']({});
        if (!rows.ok) return refused(translate, rows.problem);
        const found = rows.value.filter(
          ({ id, title }) => id === call.subject || textIn(language, title) === call.subject,
        );
        const [only] = found;
        if (only === undefined || found.length > 1)
          return atFault(
            translate('terminal.fault.template-unknown', { template: call.subject, folder }),
            ...rows.value.map(({ id, version, title }) => `  ${id} ${version}  ${textIn(language, title)}`),
          );
        const { id, version } = only;
        const exported = await workbench.handlers['templates.export']({ id, version });
        if (complaint !== null) return fail(complaint);
        if (!exported.ok) return refused(translate, exported.problem);
        return ok([translate('terminal.done.written', { file: call.out })]);
      },
      async ({ fileName, bytes }) => {
        const written = await writeOutput(call, bytes, ports);
        if (written.ok) return ok({ kind: 'saved', path: call.out });
        complaint = written.problem;
        return fail({ code: 'delivery-failed', fileName, detail: call.out });
      },
    );
  },
};
