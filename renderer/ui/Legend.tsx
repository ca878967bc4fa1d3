import type { ReactNode } from 'react';
import styles from './Legend.module.css';

/** What shades and marks mean: one list item each, the mark first, then its meaning. */
export function Legend({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['legend']} aria-label={label}>
      {children}
    </ul>
  );
}
