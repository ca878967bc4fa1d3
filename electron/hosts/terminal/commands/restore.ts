import { resolve } from 'node:path';
import type { BackedUpRow, BackupRow } from '#shared/contract/backupViews';
import { ok } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import type { Command, Outcome, TerminalPorts } from '../command';
import { atFault, refused } from '../complaints';
import { withWorkbench } from '../withWorkbench';

/** From the newest backup of this data folder; where there is none, from the newest there is. */
export const restore: Command = {
  subject: 'DIR',
  options: ['engagement', 'force', 'data'],
  needsOut: false,
  run({ subject, engagement, isForced, data }, ports) {
    const folder = resolve(subject);
    const t = ports.translate;
    return withWorkbench(ports, data, async (workbench) => {
      const found = await workbench.handlers['backups.list']({ folder });
      if (!found.ok) return refused(t, found.problem);
      const sound = found.value.filter(({ isDamaged }) => !isDamaged);
      const backup = sound.find(({ isOwn }) => isOwn) ?? newest(sound);
      if (backup === undefined) return atFault(t('terminal.done.no-backups', { folder: subject }));
      const { workspace, number } = backup;
      const preview = await workbench.handlers['backups.preview']({ folder, workspace, number });
      if (!preview.ok) return refused(t, preview.problem);
      const rows = preview.value.engagements;
      const chosen =
        engagement === undefined ? rows.filter(isMissing) : rows.filter(({ id }) => id === engagement);
      const lines = rows.map(({ id, clientName, title, comparison }) =>
        t(`terminal.done.backed-up-row.${comparison}`, { id, title, clientName }),
      );
      if (chosen.length === 0) {
        if (engagement === undefined) return ok([t('terminal.done.nothing-missing'), ...lines]);
        return atFault(t('terminal.fault.not-in-backup', { engagement }), ...lines);
      }
      const engagements = chosen.map((row) => ({ id: row.id, asCopy: !isMissing(row) && !isForced }));
      return bringBack(workbench, { folder, workspace, number, engagements }, ports);
    });
  },
};

async function bringBack(
  { handlers }: Workbench,
  order: Parameters<Workbench['handlers']['backups.restore']>[0],
  { translate: t }: TerminalPorts,
): Promise<Outcome> {
  const restored = await handlers['backups.restore'](order);
  if (!restored.ok) return refused(t, restored.problem);
  return ok(
    restored.value.restored.map(({ engagement, title, as }) =>
      t(`terminal.done.restored.${as}`, { engagement, title }),
    ),
  );
}

function isMissing({ comparison }: BackedUpRow): boolean {
  return comparison === 'missing';
}

function newest(rows: readonly BackupRow[]): BackupRow | undefined {
  return [...rows].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
}
