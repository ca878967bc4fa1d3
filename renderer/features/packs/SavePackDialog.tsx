import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { SavePackForm } from './SavePackForm';

interface Props {
  /** Id of the engagement the pack is made from. */
  readonly engagement: string;
  readonly onClose: () => void;
}

/** Makes a pack of what an engagement has prepared, once it is known what that is. */
export function SavePackDialog({ engagement, onClose }: Props) {
  const t = useTranslate();
  const opened = useOperation('engagements.open', { engagement });
  if (opened.state === 'ready') return <SavePackForm view={opened.value} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      title={t('app.packs.dialog.make')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('actions.cancel')}</Button>}
    >
      {opened.state === 'failed' ? (
        <ProblemNotice problem={opened.problem} onRetry={() => void opened.reload()} />
      ) : (
        <Loading label={t('app.packs.dialog.loading')} />
      )}
    </Dialog>
  );
}
