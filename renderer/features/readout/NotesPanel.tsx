import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslate } from '../../wording';
import { mostNote } from './kept';
import styles from './Readout.module.css';

interface Props {
  readonly chapter: string;
  readonly note: string;
  readonly isKept: boolean;
  readonly onWrite: (note: string) => void;
  /** The keys of the readout are wanted again. */
  readonly onLeave: () => void;
}

/** What the consultant wants to say about a chapter. */
export function NotesPanel({ chapter, isKept, note, onLeave, onWrite }: Props) {
  const t = useTranslate();
  return (
    <aside className={styles['notes']}>
      <TextField
        value={note}
        maxLength={mostNote}
        onChange={onWrite}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      >
        <Label>{t('app.readout.notesOn', { chapter })}</Label>
        <TextArea placeholder={t('app.readout.notesPlaceholder')} />
      </TextField>
      <p>{t(isKept ? 'app.readout.notesKept' : 'app.readout.notesNotKept')}</p>
    </aside>
  );
}
