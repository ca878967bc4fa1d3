import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';

/** Stands above the question at which an interview was left. */
export function StoppedHere() {
  const t = useTranslate();
  return <p className={styles['stopped']}>{t('app.meeting.stoppedHere')}</p>;
}
