import { resolve } from 'node:path';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { refused } from '../complaints';
import { readingWorkbench } from '../withWorkbench';

export const backups: Command = {
  subject: 'DIR',
  options: ['data'],
  needsOut: false,
  run({ subject: folder, data }, ports) {
    const t = ports.translate;
    return readingWorkbench(
      ports,
      data,
      async ({ handlers }) => {
        const found = await handlers['backups.list']({ folder: resolve(folder) });
        if (!found.ok) return refused(t, found.problem);
        if (found.value.length === 0) return ok([t('terminal.done.no-backups', { folder })]);
        return ok(
          found.value.map(({ number, isDamaged, createdAt, host, engagements, workspace, isOwn }) =>
            isDamaged
              ? t('terminal.done.backup-damaged', { number, workspace })
              : t(isOwn ? 'terminal.done.backup-line' : 'terminal.done.backup-line-other', {
                  number,
                  createdAt,
                  host,
                  workspace,
                  count: engagements,
                }),
          ),
        );
      },
      ({ fileName }) =>
        Promise.resolve({ ok: false, problem: { code: 'delivery-failed', fileName, detail: '' } }),
    );
  },
};
