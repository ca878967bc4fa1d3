import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Panel } from '../../ui/Panel';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

/** For an engagement that came from a file: the way back, which leaves no trace while nothing was changed. */
export function ImportedPanel() {
  const { engagement } = useEngagement();
  return engagement.imported === undefined ? null : <UndoPanel />;
}

function UndoPanel() {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const { id, title } = engagement;
  const unchanged = useOperation('imports.isUnchanged', { engagement: id });
  const request = useRequest();
  const [isAsking, setAsking] = useState(false);

  async function undo(): Promise<void> {
    const undone = await request.run(() => client.call('imports.undo', { engagement: id }));
    if (undone === null) return;
    showToast({ title: t(`app.home.importing.${undone.value}`, { title }) });
    await navigate('/');
  }

  return (
    <Panel title={t('app.engagement.imported.title')} note={t('app.engagement.imported.text')}>
      <div>
        <Button
          size="small"
          isDisabled={request.isBusy || engagement.status !== 'active'}
          onPress={() => void unchanged.reload().then(() => setAsking(true))}
        >
          {t('app.engagement.imported.undo')}
        </Button>
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      {isAsking && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('app.engagement.imported.askTitle')}
          text={t(
            unchanged.state === 'ready' && unchanged.value
              ? 'app.engagement.imported.askRemove'
              : 'app.engagement.imported.askBin',
          )}
          confirm={t('app.engagement.imported.confirm')}
          cancel={t('actions.cancel')}
          onConfirm={() => void undo()}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
