import { useState } from 'react';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';
import { Picture } from './Picture';
import { PictureDialog } from './PictureDialog';

interface Props {
  readonly file: EvidenceFile;
  readonly onSave: () => void;
}

/** A picture in small, which opens large. */
export function PictureThumb({ file, onSave }: Props) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['thumb']}
        aria-label={t('app.evidence.look', { name: file.caption || file.fileName })}
        onClick={() => setOpen(true)}
      >
        <Picture file={file} size="small" />
      </button>
      {isOpen && (
        <PictureDialog
          file={file}
          onSave={() => {
            // What comes of it is said on the list, which the dialog would cover.
            setOpen(false);
            onSave();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
