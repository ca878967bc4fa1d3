import type { ReactNode } from 'react';
import styles from './SplitPage.module.css';

interface Props {
  /** What the list of parts is called, for those who hear it. */
  readonly label: string;
  /** Links, each a span and perhaps a second one with a note; an `hr` between them; what stands below. */
  readonly parts: ReactNode;
  readonly children: ReactNode;
}

/** A page in parts: the list of them stays in sight beside the open one, and above it where room is short. */
export function SplitPage({ label, parts, children }: Props) {
  return (
    <div className={styles['page']}>
      <nav className={styles['parts']} aria-label={label}>
        {parts}
      </nav>
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
