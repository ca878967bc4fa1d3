import type { EngagementRow } from '#shared/contract/views';
import type { OperationName } from '#shared/contract/contract';
import { useClient } from '../../client/ClientContext';
import type { Request } from '../../client/useRequest';
import { forgetEngagement } from '../../state/unsavedChanges';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

type Move = Extract<OperationName, `engagements.${'archive' | 'discard' | 'restore' | 'purge'}`>;

export interface EngagementActions {
  archive(row: EngagementRow): Promise<void>;
  discard(row: EngagementRow): Promise<void>;
  restore(row: EngagementRow): Promise<void>;
  purge(row: EngagementRow): Promise<void>;
  exportFile(row: EngagementRow): Promise<void>;
}

/** What can be done to an engagement from the list, each with a way back where there is one. */
export function useEngagementActions(request: Request, reload: () => Promise<void>): EngagementActions {
  const client = useClient();
  const t = useTranslate();

  /** Several steps in a row, as one request; the list is read anew whatever came of it. */
  async function move(row: EngagementRow, ...steps: readonly Move[]): Promise<boolean> {
    let isDone = true;
    for (const step of steps) {
      const done = await request.run(() => client.call(step, { engagement: row.id }));
      isDone &&= done !== null;
      if (!isDone) break;
    }
    await reload();
    return isDone;
  }

  function tell(title: string, undo?: () => Promise<unknown>): void {
    showToast({
      title,
      ...(undo === undefined ? {} : { action: { label: t('actions.undo'), onPress: () => void undo() } }),
    });
  }

  return {
    async archive(row) {
      if (await move(row, 'engagements.archive'))
        tell(t('app.home.done.archived', { title: row.title }), () => move(row, 'engagements.restore'));
    },
    async discard(row) {
      const wayBack: readonly Move[] =
        row.status === 'archived' ? ['engagements.restore', 'engagements.archive'] : ['engagements.restore'];
      if (await move(row, 'engagements.discard'))
        tell(t('app.home.done.discarded', { title: row.title }), () => move(row, ...wayBack));
    },
    async restore(row) {
      const wayBack: Move = row.status === 'archived' ? 'engagements.archive' : 'engagements.discard';
      if (await move(row, 'engagements.restore'))
        tell(t('app.home.done.restored', { title: row.title }), () => move(row, wayBack));
    },
    async purge(row) {
      if (!(await move(row, 'engagements.purge'))) return;
      forgetEngagement(row.id);
      tell(t('app.home.done.purged', { title: row.title }));
    },
    async exportFile(row) {
      const made = await request.run(() => client.call('exchange.export', { engagement: row.id }));
      if (made === null || made.value.kind === 'cancelled') return;
      const received = await request.run(() => client.receive(made.value));
      if (received !== null) tell(t('app.home.done.exported', { title: row.title }));
    },
  };
}
