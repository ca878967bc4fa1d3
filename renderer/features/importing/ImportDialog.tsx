import { useNavigate } from 'react-router';
import { importLines } from '#shared/contract/importWords';
import type { ImportPreview } from '#shared/file/importPreview';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './ImportDialog.module.css';
import type { Import } from './useImport';

/** What a file would bring, once it was looked at and before anything of it is kept. */
export function ImportDialog({ importing }: { readonly importing: Import }) {
  return importing.preview === null ? null : <Preview preview={importing.preview} importing={importing} />;
}

interface Props {
  readonly preview: ImportPreview;
  readonly importing: Import;
}

/** What is here already always stays as it is. */
function Preview({ preview, importing: { request, confirm, cancel } }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const { content, fileName } = preview;
  const alike = content.kind === 'engagement' ? content.alike : null;
  const isNothingNew = content.kind === 'template' && content.state === 'same';
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('app.home.importing.title', { fileName })}
      isKeptOnOutsideClick
      onClose={cancel}
      actions={
        <>
          {alike !== null && (
            <Button
              look="quiet"
              onPress={() => {
                cancel();
                void navigate(`/engagements/${alike.engagement}`);
              }}
            >
              {t('app.home.importing.openHere')}
            </Button>
          )}
          <Button onPress={cancel}>{t(isNothingNew ? 'actions.close' : 'actions.cancel')}</Button>
          {!isNothingNew && (
            <Button look="primary" isPending={request.isBusy} onPress={() => void confirm()}>
              {t(alike === null ? 'actions.import' : 'app.home.importing.asCopy')}
            </Button>
          )}
        </>
      }
    >
      <dl className={styles['lines']}>
        {importLines(t, language, preview).map(({ label, value }, place) => (
          <div key={place}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {alike !== null && <p>{t('importing.copy')}</p>}
    </Dialog>
  );
}
