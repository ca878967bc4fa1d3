import type { ComponentProps } from 'react';
import { useTranslate } from '../../wording';
import { NotesField } from './NotesField';
import styles from './Readout.module.css';

interface Props extends Omit<ComponentProps<typeof NotesField>, 'hint'> {
  /** The window for the notes was asked for, and the browser opened none. */
  readonly isWindowBlocked: boolean;
}

/** The notes below the page, on the same screen. */
export function NotesPanel({ isWindowBlocked, ...field }: Props) {
  const t = useTranslate();
  return (
    <aside className={styles['notes']}>
      {isWindowBlocked && <p role="alert">{t('app.readout.windowBlocked')}</p>}
      <NotesField {...field} hint={t('app.readout.notesSeen')} />
    </aside>
  );
}
