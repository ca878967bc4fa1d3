import { useState, type DragEvent, type ReactNode } from 'react';
import styles from './DropPage.module.css';

interface Props {
  /** Said over the page while a file hovers over it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A screen that takes a file dropped anywhere on it, besides the button that stands on it for everyone else. */
export function DropPage({ label, children, onFile }: Props) {
  const [isOver, setOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles['page']}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Leaving for a child of the page is not leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {isOver && (
        <div className={styles['veil']} aria-hidden>
          <p>{label}</p>
        </div>
      )}
    </div>
  );
}
