import { ok } from '#shared/result';
import type { Command } from '../command';
import { refused } from '../complaints';
import { withWorkbench } from '../withWorkbench';

export const rebuild: Command = {
  subject: null,
  options: ['data'],
  needsOut: false,
  run({ data }, ports) {
    return withWorkbench(ports, data, async ({ handlers }) => {
      const made = await handlers['workspace.rebuild']({});
      if (!made.ok) return refused(ports.translate, made.problem);
      const { engagements, unreadable } = made.value;
      return ok([
        ports.translate('terminal.done.rebuilt', { count: engagements }),
        ...unreadable.map((engagement) => ports.translate('terminal.done.unreadable', { engagement })),
      ]);
    });
  },
};
