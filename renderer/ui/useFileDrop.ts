import { useState, type DragEvent } from 'react';

interface FileDrop {
  /** A file hovers over the place. */
  readonly isOver: boolean;
  /** What the element listens to that takes the files. */
  readonly listeners: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Makes a place of the screen one that files can be dropped on; text and links that are dragged stay what they are. */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isDisabled = false): FileDrop {
  const [isOver, setOver] = useState(false);
  // What is dropped on a dialog over the place comes here too, because the dialog is drawn by it.
  const isHere = ({ currentTarget, target }: DragEvent): boolean => currentTarget.contains(target as Node);
  const hasFiles = (event: DragEvent): boolean =>
    !isDisabled && isHere(event) && event.dataTransfer.types.includes('Files');
  return {
    isOver,
    listeners: {
      onDragOver(event) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave(event) {
        // Leaving for a child is not leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop(event) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
