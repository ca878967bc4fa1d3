import { useSyncExternalStore } from 'react';
import { problemWords } from '#shared/contract/problemWords';
import { useClient } from '../client/ClientContext';
import { ProblemNotice } from '../client/ProblemNotice';
import { useRequest } from '../client/useRequest';
import { Button } from '../ui/Button';
import { useTranslate } from '../wording';
import styles from './Banner.module.css';

/** Another program took the folder over while it was open here: what is safe, and how to go on. */
export function TakenOverBanner() {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const problem = useSyncExternalStore(client.takenOver.subscribe, client.takenOver.problem);
  if (problem === null) return null;

  async function reopen(): Promise<void> {
    const opened = await request.run(() => client.call('workspace.reopen', {}));
    // Everything on screen was read before somebody else began to write.
    if (opened !== null) window.location.reload();
  }

  return (
    <div className={styles['banner']} role="alert">
      <strong>{problemWords(t, problem).title}</strong>
      <span>{t('app.takenOver.text')}</span>
      <Button size="small" isPending={request.isBusy} onPress={() => void reopen()}>
        {t('app.takenOver.reopen')}
      </Button>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
    </div>
  );
}
