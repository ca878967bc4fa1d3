import { useState } from 'react';
import { useTranslate } from '../../wording';
import { isBlank } from './editAnswer';
import type { Room } from './InterviewContext';
import styles from './RoomScreen.module.css';

/** Says what the answer on screen opens or closes further on. Made anew for every question. */
export function BranchNews({ room }: { readonly room: Room }) {
  const t = useTranslate();
  const [openBefore] = useState(() => new Set(room.items.filter(({ isOpen }) => isOpen).map(({ id }) => id)));
  const opened = room.items.filter(({ id, isOpen }) => isOpen && !openBefore.has(id)).length;
  const shut = room.items.filter(({ id, isOpen }) => !isOpen && openBefore.has(id));
  const kept = shut.filter(({ id }) => !isBlank(room.answerTo(id))).length;
  const news = [
    opened > 0 ? t('app.interview.branch.opened', { count: opened }) : '',
    shut.length > 0 ? t('app.interview.branch.closed', { count: shut.length }) : '',
    kept > 0 ? t('app.interview.branch.kept', { count: kept }) : '',
  ].filter(Boolean);
  return (
    <p role="status" className={styles['news']}>
      {news.join(' ')}
    </p>
  );
}
