import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useFileDrop } from '../../ui/useFileDrop';
import styles from './Evidence.module.css';

interface Props {
  readonly isDisabled: boolean;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped on what stands inside, or pasted anywhere on the screen. */
export function FileDrop({ isDisabled, children, onFiles }: Props) {
  const { isOver, listeners } = useFileDrop(onFiles, isDisabled);
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
  return (
    <div className={styles['drop']} data-drop-target={isOver} {...listeners}>
      {children}
    </div>
  );
}
