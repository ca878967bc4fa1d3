import { useNavigate } from 'react-router';
import { importLines } from '#shared/contract/importWords';
import type { ImportPreview } from '#shared/file/importPreview';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './ImportDialog.module.css';

interface Props {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** What a file would bring, before anything of it is kept. What is here already always stays as it is. */
export function ImportDialog({ preview, isBusy, onImport, onClose }: Props) {
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
      onClose={onClose}
      actions={
        <>
          {alike !== null && (
            <Button
              look="quiet"
              onPress={() => {
                onClose();
                void navigate(`/engagements/${alike.engagement}`);
              }}
            >
              {t('app.home.importing.openHere')}
            </Button>
          )}
          <Button onPress={onClose}>{t(isNothingNew ? 'actions.close' : 'actions.cancel')}</Button>
          {!isNothingNew && (
            <Button look="primary" isPending={isBusy} onPress={onImport}>
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
