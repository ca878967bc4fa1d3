import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';

/** Makes the list and the search again from the engagements' own files. */
export function RebuildList() {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const isReadOnly = useIsReadOnly() === true;

  async function rebuild(): Promise<void> {
    const made = await request.run(() => client.call('workspace.rebuild', {}));
    if (made === null) return;
    const { engagements, unreadable } = made.value;
    showToast({
      title: t('app.settings.rebuilt', { count: engagements }),
      ...(unreadable.length === 0
        ? {}
        : { text: t('app.settings.rebuiltUnreadable', { names: unreadable.join(', ') }) }),
    });
  }

  return (
    <div className={styles['folder']}>
      <p className={styles['muted']}>{t('app.settings.rebuildText')}</p>
      <div className={styles['buttons']}>
        <Button
          size="small"
          isDisabled={isReadOnly}
          isPending={request.isBusy}
          onPress={() => void rebuild()}
        >
          {t('app.settings.rebuild')}
        </Button>
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
    </div>
  );
}
