import { useConnection } from '../client/useConnection';
import { useTranslate } from '../wording';
import styles from './Banner.module.css';

/** Across every screen while the workbench behind the page does not answer; goes away by itself. */
export function ConnectionBanner() {
  const t = useTranslate();
  const state = useConnection();
  return (
    <div role="alert">
      {(state === 'lost' || state === 'refused') && (
        <p className={styles['banner']}>
          <strong>{t(`app.connection.${state}.title`)}</strong>
          <span>{t(`app.connection.${state}.text`)}</span>
        </p>
      )}
    </div>
  );
}
