import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the safe one first; the one that acts stands last. */
  readonly actions: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
  /** A slip of the mouse beside the dialog must not throw away what was typed into it. */
  readonly isKeptOnOutsideClick?: boolean;
}

/** Focus goes into the dialog, stays there, and returns to where it was; Esc closes. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'narrow',
  role,
  isKeptOnOutsideClick = false,
}: Props) {
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen={isOpen}
      isDismissable={role !== 'alertdialog' && !isKeptOnOutsideClick}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''} data-width={width}>
        <AriaDialog className={styles['dialog'] ?? ''} role={role ?? 'dialog'}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <div className={styles['content']}>{children}</div>
          <div className={styles['actions']}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
