import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';

/** Said until it was read once: Plumbline does not encrypt, the disk has to. */
export function EncryptionNotice() {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const settings = useOperation('settings.read', {});
  const workspace = useOperation('workspace.describe', {});
  if (settings.state !== 'ready' || workspace.state !== 'ready') return null;
  if (settings.value.isEncryptionNoticeRead || workspace.value.isEncrypted) return null;

  async function markAsRead(): Promise<void> {
    const saved = await request.run(() => client.call('settings.update', { isEncryptionNoticeRead: true }));
    if (saved !== null) await settings.reload();
  }

  return (
    <>
      <Notice
        look="warning"
        title={t('app.home.encryption.title')}
        actions={
          <Button size="small" onPress={() => void markAsRead()}>
            {t('app.home.encryption.read')}
          </Button>
        }
      >
        <p>{t('app.home.encryption.text', { folder: workspace.value.folder })}</p>
      </Notice>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
