import { useState } from 'react';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';

/** Where the page is served to a browser: that a program is listening, for whom, and how to end it. */
export function ServerPanel() {
  const t = useTranslate();
  const { server } = useClient();
  const request = useRequest();
  const [isAsking, setAsking] = useState(false);
  if (server === null) return null;
  return (
    <Panel title={t('app.settings.server.title')} actions={<Badge>{t('app.settings.server.on')}</Badge>}>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      <p>{t('app.settings.server.text', { address: server.address })}</p>
      <div className={styles['server']}>
        <Button isDisabled={request.isBusy} onPress={() => setAsking(true)}>
          {t('app.settings.server.stop')}
        </Button>
        <p className={styles['muted']}>{t('app.settings.server.until')}</p>
      </div>
      <ConfirmDialog
        title={t('app.settings.server.confirm.title')}
        text={t('app.settings.server.confirm.text')}
        confirm={t('app.settings.server.confirm.confirm')}
        cancel={t('actions.cancel')}
        isOpen={isAsking}
        onConfirm={() => void request.run(() => server.stop())}
        onClose={() => setAsking(false)}
      />
    </Panel>
  );
}
