import { ProblemNotice } from '../../client/ProblemNotice';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

/** Offers the version of the template that asks and scores alike and came after the one in use; else nothing. */
export function NewerTemplate() {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement, newerTemplate: version } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const request = useRequest();
  if (version === null || isReadOnly !== false || engagement.status !== 'active') return null;

  async function move(newer: string): Promise<void> {
    const moved = await request.run(() => store.change('engagements.moveTemplate', {}));
    if (moved !== null) showToast({ title: t('app.engagement.newerTemplate.moved', { version: newer }) });
  }

  return (
    <>
      <Notice
        title={t('app.engagement.newerTemplate.title', { version })}
        actions={
          <Button size="small" isPending={request.isBusy} onPress={() => void move(version)}>
            {t('app.engagement.newerTemplate.move', { version })}
          </Button>
        }
      >
        {t('app.engagement.newerTemplate.text', { present: engagement.template.version })}
      </Notice>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
    </>
  );
}
