import type { EvidenceFile } from '#shared/engagement/evidence';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { Picture } from './Picture';

interface Props {
  readonly file: EvidenceFile;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A picture as large as the window lets it be. */
export function PictureDialog({ file, onSave, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog
      isOpen
      width="wide"
      title={file.caption || file.fileName}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onSave}>{t('app.evidence.saveCopy')}</Button>
          <Button look="primary" onPress={onClose}>
            {t('app.evidence.close')}
          </Button>
        </>
      }
    >
      <Picture file={file} size="large" />
    </Dialog>
  );
}
