import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EngagementRow } from '#shared/contract/views';
import { ProblemNotice } from '../../client/ProblemNotice';
import { ReadOnlyReason } from '../../client/ReadOnlyReason';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { DropPage } from '../../ui/DropPage';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { useTranslate } from '../../wording';
import { BackupNotice } from '../backups';
import { ImportButton, ImportDialog, ImportReport, useImport } from '../importing';
import { SavePackDialog } from '../packs';
import { AnswersFoundDialog } from './AnswersFoundDialog';
import { ConflictNotice } from './ConflictNotice';
import { DuplicateDialog } from './DuplicateDialog';
import { EncryptionNotice } from './EncryptionNotice';
import { Engagements } from './Engagements';
import { NewEngagementDialog } from './NewEngagementDialog';
import { PurgeDialog } from './PurgeDialog';
import { SampleConfirm } from './SampleConfirm';
import { useEngagementActions } from './useEngagementActions';
import { usePastedFile } from './usePastedFile';
import { useSamples } from './useSamples';
import { Welcome } from './Welcome';

type OpenDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate'; readonly row: EngagementRow }
  | { readonly kind: 'pack'; readonly row: EngagementRow }
  | { readonly kind: 'purge'; readonly row: EngagementRow };

/** Every engagement of the workspace, and the ways to begin one. */
export function HomePage() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { reload, ...list } = useOperation('engagements.list', {});
  const request = useRequest();
  const actions = useEngagementActions(request, reload);
  const samples = useSamples(reload);
  const importing = useImport(reload, true);
  const isReadOnly = useIsReadOnly() === true;
  usePastedFile((file) => void importing.take(file));
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);
  const isEmpty = list.state === 'ready' && list.value.length === 0;

  return (
    <DropPage label={t('app.home.drop')} onFile={(file) => void importing.take(file)}>
      <Page
        title={t('app.home.title')}
        actions={
          <>
            <ImportButton types={importTypes} onFile={(file) => void importing.take(file)} />
            {list.state === 'ready' && !isEmpty && (
              <Button look="primary" isDisabled={isReadOnly} onPress={() => setDialog({ kind: 'new' })}>
                <Plus aria-hidden />
                {t('app.home.new')}
              </Button>
            )}
          </>
        }
      >
        <ReadOnlyReason />
        <EncryptionNotice />
        <BackupNotice />
        <ConflictNotice />
        <ImportReport importing={importing} />
        {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
        {samples.request.problem !== null && (
          <ProblemNotice problem={samples.request.problem} onClose={samples.request.forget} />
        )}
        {list.state === 'loading' && <Loading label={t('app.home.loading')} />}
        {list.state === 'failed' && <ProblemNotice problem={list.problem} onRetry={() => void reload()} />}
        {isEmpty && (
          <Welcome samples={samples} isReadOnly={isReadOnly} onNew={() => setDialog({ kind: 'new' })} />
        )}
        {list.state === 'ready' && list.value.length > 0 && (
          <Engagements
            rows={list.value}
            menu={{
              actions,
              samples,
              open: (row) => void navigate(`/engagements/${row.id}`),
              askDuplicate: (row) => setDialog({ kind: 'duplicate', row }),
              askPack: (row) => setDialog({ kind: 'pack', row }),
              askPurge: (row) => setDialog({ kind: 'purge', row }),
            }}
          />
        )}
      </Page>
      {dialog?.kind === 'new' && <NewEngagementDialog onClose={close} />}
      {dialog?.kind === 'duplicate' && <DuplicateDialog row={dialog.row} onClose={close} />}
      {dialog?.kind === 'pack' && <SavePackDialog engagement={dialog.row.id} onClose={close} />}
      {dialog?.kind === 'purge' && (
        <PurgeDialog row={dialog.row} onClose={close} onConfirm={() => void actions.purge(dialog.row)} />
      )}
      <ImportDialog importing={importing} />
      {importing.found !== null && list.state === 'ready' && (
        <AnswersFoundDialog found={importing.found} rows={list.value} onClose={importing.forgetFound} />
      )}
      <SampleConfirm samples={samples} />
    </DropPage>
  );
}

const importTypes = ['application/json', '.json', '.plumbline', '.csv', '.tsv', 'text/csv'];
