import { memo } from 'react';
import { useTranslate } from '../../wording';
import type { Closed } from './createInterview';
import styles from './RoomHeader.module.css';

/** Why the answers on screen cannot be changed; nothing while they can. */
export const ClosedBanner = memo(function ClosedBanner({ closed }: { readonly closed: Closed | null }) {
  const t = useTranslate();
  if (closed === null) return null;
  return (
    <p role="status" className={styles['closed']}>
      {t(`app.interview.readOnly.${closed}`)}
    </p>
  );
});
