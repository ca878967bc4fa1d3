import { resolve } from 'node:path';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { refused } from '../complaints';
import { withWorkbench } from '../withWorkbench';

export const backup: Command = {
  subject: null,
  options: ['to', 'data'],
  needsOut: false,
  run({ to, data }, ports) {
    return withWorkbench(ports, data, async ({ handlers }) => {
      const made = await handlers['backups.run'](to === undefined ? {} : { folder: resolve(to) });
      if (!made.ok) return refused(ports.translate, made.problem);
      const { engagements, unreadable, number, isUnchanged } = made.value;
      return ok([
        ports.translate(isUnchanged ? 'terminal.done.backup-unchanged' : 'terminal.done.backed-up', {
          count: engagements,
          number,
        }),
        ...(unreadable > 0
          ? [ports.translate('terminal.done.backup-unreadable', { count: unreadable })]
          : []),
      ]);
    });
  },
};
