import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ReceivedPreview } from '#shared/interview/received';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DropPage } from '../../ui/DropPage';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';
import { ReceivedView } from './ReceivedView';
import { TakeButton } from './TakeButton';
import { useTaking } from './useTaking';

interface Read {
  readonly fileName: string;
  readonly text: string;
  readonly preview: ReceivedPreview;
}

/** Answers somebody gave on a self-assessment page: read, looked at, taken. */
export function AnswersDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const request = useRequest();
  const [read, setRead] = useState<Read | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const taking = useTaking(onClose);

  const look = async (file: File): Promise<void> => {
    setRead(null);
    setUnreadable(null);
    taking.reset();
    const text = await file.text().catch(() => null);
    if (text === null) {
      setUnreadable(file.name);
      return;
    }
    const input = { fileName: file.name, text };
    const looked = await request.run(() =>
      client.call('answers.preview', { engagement: engagement.id, ...input }),
    );
    if (looked !== null) setRead({ ...input, preview: looked.value });
  };

  return (
    <Dialog
      isOpen
      width="wide"
      title={t('app.afar.file.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          {read !== null && (
            <TakeButton
              preview={read.preview}
              taking={taking}
              onTake={() =>
                taking.take('answers.take', { fileName: read.fileName, text: read.text }, read.preview)
              }
            />
          )}
        </>
      }
    >
      <DropPage label={t('app.afar.file.choose')} onFile={(file) => void look(file)}>
        <div className={styles['fields']}>
          <p>{t('app.afar.file.text')}</p>
          <div>
            <FileTrigger
              acceptedFileTypes={['.json', 'application/json']}
              onSelect={(files) => {
                const [file] = files ?? [];
                if (file !== undefined) void look(file);
              }}
            >
              <Button autoFocus isDisabled={request.isBusy}>
                {t(read === null ? 'app.afar.file.choose' : 'app.afar.file.other')}
              </Button>
            </FileTrigger>
          </div>
          {unreadable !== null && (
            <Notice look="problem" title={t('app.afar.file.unreadable', { fileName: unreadable })} />
          )}
          {request.problem !== null && <ProblemNotice problem={request.problem} />}
          {read !== null && <ReceivedView preview={read.preview} taking={taking} />}
        </div>
      </DropPage>
    </Dialog>
  );
}
