import { useId, type ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  readonly isBusy: boolean;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Fields that are handed in together: Enter hands in, Esc leaves everything as it was. Mounted while open. */
export function FormDialog({
  title,
  submit,
  cancel,
  isBusy,
  children,
  width = 'narrow',
  onSubmit,
  onClose,
}: Props) {
  const form = useId();
  return (
    <Dialog
      isOpen
      title={title}
      width={width}
      isKeptOnOutsideClick
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button type="submit" form={form} look="primary" isPending={isBusy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
