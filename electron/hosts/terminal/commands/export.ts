import { sizeWords } from '#shared/contract/sizeWords';
import { tableKinds } from '#shared/file/tableRows';
import { extensions } from '#shared/file/fileNames';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { exportFrom } from '../exportFrom';

export const exportFile: Command = {
  subject: 'ENGAGEMENT',
  options: ['out', 'force', 'data', 'table'],
  needsOut: true,
  run(call, ports) {
    const t = ports.translate;
    const table = tableKinds.find((kind) => kind === (call.table ?? 'answers'));
    if (table === undefined)
      return Promise.resolve(misused(t('terminal.misuse.table-unknown', { table: call.table ?? '' })));
    const isTable = call.table !== undefined || call.out.endsWith('.csv');
    return exportFrom(call, ports, async ({ handlers }, engagement) => {
      if (call.out.endsWith(extensions.container)) {
        const held = await handlers['exchange.exportContainer']({ engagement });
        if (!held.ok) return refused(t, held.problem);
        const { respondents, answers, attachments, sizeBytes, leftOutLogo } = held.value;
        if (leftOutLogo !== null) ports.complain(t(`app.reportScreen.containerWithoutLogo.${leftOutLogo}`));
        const counts = { respondents, answers, attachments, size: sizeWords(sizeBytes) };
        return ok([t('terminal.done.container', { file: call.out, ...counts })]);
      }
      const exported = isTable
        ? await handlers['exchange.exportTable']({ engagement, table })
        : await handlers['exchange.export']({ engagement });
      if (!exported.ok) return refused(t, exported.problem);
      return ok([t('terminal.done.written', { file: call.out })]);
    });
  },
};
