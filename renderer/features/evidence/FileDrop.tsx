import { useEffect, useEffectEvent, useState, type DragEvent, type ReactNode } from 'react';
import styles from './Evidence.module.css';

interface Props {
  readonly isDisabled: boolean;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped on what stands inside, or pasted anywhere on the screen. */
export function FileDrop({ isDisabled, children, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    const isElsewhere = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
    if (pasted.length === 0 || isElsewhere || isDisabled) return;
    event.preventDefault();
    onFiles(pasted);
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, []);
  const hasFiles = (event: DragEvent): boolean => !isDisabled && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles['drop']}
      data-drop-target={isOver}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Leaving for a child is not leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
