import { ProgressBar } from 'react-aria-components';
import styles from './Loading.module.css';

/** Shown only when waiting lasts: the bar fades in after a moment, so quick reads do not flicker. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className={styles['loading'] ?? ''}>
      <span className={styles['bar']} />
      <span className={styles['label']}>{label}</span>
    </ProgressBar>
  );
}
