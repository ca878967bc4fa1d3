import type { ComponentProps } from 'react';
import { useTranslate } from '../../wording';
import { NotesField } from './NotesField';
import styles from './Readout.module.css';

/** The notes below the page, on the same screen. */
export function NotesPanel(field: Omit<ComponentProps<typeof NotesField>, 'hint'>) {
  const t = useTranslate();
  return (
    <aside className={styles['notes']}>
      <NotesField {...field} hint={t('app.readout.notesSeen')} />
    </aside>
  );
}
