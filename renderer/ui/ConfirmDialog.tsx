import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  /** What will happen, and what can still be undone afterwards. */
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What belongs to the text and is no sentence. */
  readonly children?: ReactNode;
  readonly isOpen: boolean;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({
  title,
  text,
  confirm,
  cancel,
  children,
  isOpen,
  isDangerous = false,
  onConfirm,
  onClose,
}: Props) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button autoFocus={isDangerous} onPress={onClose}>
            {cancel}
          </Button>
          <Button
            autoFocus={!isDangerous}
            look={isDangerous ? 'danger' : 'primary'}
            onPress={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {children}
    </Dialog>
  );
}
