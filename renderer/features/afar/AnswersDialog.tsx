import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ReceivedPreview } from '#shared/interview/received';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import type { ArrivedAnswers } from '../../state/arrivedAnswers';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DropPage } from '../../ui/DropPage';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';
import { ReceivedView } from './ReceivedView';
import { textOf } from './tableText';
import { TakeButton } from './TakeButton';
import { useTaking } from './useTaking';

/** What was chosen or pasted. */
interface Source {
  readonly fileName: string;
  readonly text: string;
}

interface Read extends Source {
  readonly respondent?: string;
  readonly preview: ReceivedPreview;
}

const fileTypes = ['.json', 'application/json', '.csv', 'text/csv', '.tsv', '.txt', 'text/plain'];
const nobody = '';

interface Props {
  /** What was looked at before the engagement was opened; null: nothing is chosen yet. */
  readonly arrived: ArrivedAnswers | null;
  readonly onClose: () => void;
}

/** Answers from a self-assessment page, or from a spreadsheet as a file or pasted: read, looked at, taken. */
export function AnswersDialog({ arrived, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const request = useRequest();
  const [source, setSource] = useState<Source | null>(arrived && sourceOf(arrived));
  const [respondent, setRespondent] = useState(nobody);
  const [read, setRead] = useState<Read | null>(
    arrived && { ...sourceOf(arrived), preview: arrived.preview },
  );
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const taking = useTaking(onClose);

  const look = async (from: Source, whose: string): Promise<void> => {
    setSource(from);
    setRead(null);
    setUnreadable(null);
    taking.reset();
    const input = { ...from, ...(whose === nobody ? {} : { respondent: whose }) };
    const looked = await request.run(() =>
      client.call('answers.preview', { engagement: engagement.id, ...input }),
    );
    if (looked !== null) setRead({ ...input, preview: looked.value });
  };
  const lookAtFile = async (file: File): Promise<void> => {
    setPasted('');
    const text = await textOf(file);
    if (text !== null) return look({ fileName: file.name, text }, respondent);
    setSource(null);
    setRead(null);
    request.forget();
    setUnreadable(file.name);
  };

  return (
    <Dialog
      isOpen
      isKeptOnOutsideClick
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
              onTake={() => {
                const { preview, ...input } = read;
                return taking.take('answers.take', input, preview);
              }}
            />
          )}
        </>
      }
    >
      <DropPage label={t('app.afar.file.choose')} onFile={(file) => void lookAtFile(file)}>
        <div className={styles['fields']}>
          <p>{t('app.afar.file.text')}</p>
          <p className={styles['muted']}>{t('app.afar.file.layout')}</p>
          <div>
            <FileTrigger
              acceptedFileTypes={fileTypes}
              onSelect={(files) => {
                const [file] = files ?? [];
                if (file !== undefined) void lookAtFile(file);
              }}
            >
              <Button autoFocus isDisabled={request.isBusy}>
                {t(source === null ? 'app.afar.file.choose' : 'app.afar.file.other')}
              </Button>
            </FileTrigger>
          </div>
          <TextField
            label={t('app.afar.file.paste')}
            hint={t('app.afar.file.pasteHint')}
            rows={3}
            value={pasted}
            maxLength={5_000_000}
            onChange={(text) => {
              setPasted(text);
              if (text.trim() !== '') void look({ fileName: t('app.afar.file.pasted'), text }, respondent);
            }}
          />
          <SelectField
            label={t('app.afar.file.whose')}
            hint={t('app.afar.file.whoseHint')}
            placeholder={t('app.afar.file.tableSays')}
            value={respondent}
            choices={[
              { id: nobody, label: t('app.afar.file.tableSays') },
              ...engagement.respondents.map(({ id, title }) => ({ id, label: title })),
            ]}
            onChange={(chosen) => {
              setRespondent(chosen);
              if (source !== null) void look(source, chosen);
            }}
          />
          {unreadable !== null && (
            <Notice look="problem" title={t('app.afar.file.unreadable', { fileName: unreadable })} />
          )}
          {request.isBusy && source !== null && (
            <Loading label={t('app.afar.file.reading', { fileName: source.fileName })} />
          )}
          {request.problem !== null && <ProblemNotice problem={request.problem} />}
          {read !== null && <ReceivedView preview={read.preview} taking={taking} />}
        </div>
      </DropPage>
    </Dialog>
  );
}

function sourceOf({ fileName, text }: ArrivedAnswers): Source {
  return { fileName, text };
}
