import { basename } from 'node:path';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { readTextForFolder } from '../readInput';
import { refused } from '../complaints';
import { withWorkbench } from '../withWorkbench';

export const importFile: Command = {
  subject: 'FILE',
  options: ['data'],
  needsOut: false,
  async run({ subject: file, data }, ports) {
    const text = await readTextForFolder(file, ports);
    if (!text.ok) return text;
    return withWorkbench(ports, data, async (workbench) => {
      const imported = await workbench.handlers['exchange.import']({
        fileName: basename(file),
        text: text.value,
      });
      if (!imported.ok) return refused(ports.translate, imported.problem);
      const { id: engagement, title } = imported.value;
      return ok([ports.translate('terminal.done.imported', { title, engagement })]);
    });
  },
};
