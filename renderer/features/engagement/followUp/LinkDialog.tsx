import { useState } from 'react';
import type { EngagementRow } from '#shared/contract/views';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useOperation } from '../../../client/useOperation';
import { useRequest } from '../../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../../state/EngagementContext';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import { useDays } from '../useDays';

const noLink = 'none';

/** Chooses the earlier engagement of the same client to compare with, or none. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const days = useDays();
  const store = useEngagementStore();
  const { client, engagement } = useEngagement();
  const list = useOperation('engagements.list', {});
  const request = useRequest();
  const [earlier, setEarlier] = useState(engagement.follows ?? noLink);
  const rows = list.state === 'ready' ? list.value.filter((row) => canBeEarlier(row, engagement)) : [];

  async function link(): Promise<void> {
    const linked = await request.run(() =>
      store.change('engagements.follow', { earlier: earlier === noLink ? null : earlier }),
    );
    if (linked === null) return;
    const former = engagement.follows ?? null;
    const title = rows.find(({ id }) => id === earlier)?.title;
    showToast({
      title:
        title === undefined
          ? t('app.progress.followUp.unlinked')
          : t('app.progress.followUp.linked', { title }),
      action: {
        label: t('actions.undo'),
        onPress: () => void request.run(() => store.change('engagements.follow', { earlier: former })),
      },
    });
    onClose();
  }

  return (
    <FormDialog
      title={t('app.progress.followUp.linkTitle')}
      submit={t(earlier === noLink ? 'actions.save' : 'app.progress.followUp.linkAction')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void link()}
      onClose={onClose}
    >
      <p>{t('app.progress.followUp.linkText', { client: client.name })}</p>
      {list.state === 'failed' && <ProblemNotice problem={list.problem} />}
      {list.state === 'ready' && rows.length === 0 && (
        <p>{t('app.progress.followUp.noneToLink', { client: client.name })}</p>
      )}
      {list.state === 'ready' && (rows.length > 0 || engagement.follows !== undefined) && (
        <SelectField
          label={t('app.progress.followUp.earlier')}
          value={earlier}
          choices={[
            { id: noLink, label: t('app.progress.followUp.notLinked') },
            ...rows.map(({ id, startsOn, title }) => ({
              id,
              label: title,
              hint: days(startsOn, undefined),
            })),
          ]}
          onChange={setEarlier}
        />
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}

function canBeEarlier(
  row: EngagementRow,
  { client, id }: { readonly client: string; readonly id: string },
): boolean {
  return row.client === client && row.id !== id && row.status !== 'binned';
}
