import type { ReactNode } from 'react';
import styles from './DropPage.module.css';
import { useFileDrop } from './useFileDrop';

interface Props {
  /** Said over the page while a file hovers over it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A screen that takes a file dropped anywhere on it, besides the button that stands on it for everyone else. */
export function DropPage({ label, children, onFile }: Props) {
  const { isOver, listeners } = useFileDrop(([file]) => {
    if (file !== undefined) onFile(file);
  });
  return (
    <div className={styles['page']} {...listeners}>
      {children}
      {isOver && (
        <div className={styles['veil']} aria-hidden>
          <p>{label}</p>
        </div>
      )}
    </div>
  );
}
