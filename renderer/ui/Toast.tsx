import { X } from 'lucide-react';
import { memo, useEffect } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './Toast.module.css';

export interface ToastMessage {
  readonly title: string;
  readonly text?: string;
  /** One way back, e.g. undo or restore. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
const shownMs = 8000;

/** Says that something was done, with a way back where there is one. Problems stand where they happened, not here. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: shownMs });
}

/** Where they show. What was said goes with the place: where no area stands, nothing is on screen or comes later. */
export const ToastArea = memo(function ToastArea() {
  useEffect(() => {
    const forget = () => queue.clear();
    forget();
    return forget;
  }, []);
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title" className={styles['title'] ?? ''}>
              {toast.content.title}
            </Text>
            {toast.content.text !== undefined && (
              <Text slot="description" className={styles['text'] ?? ''}>
                {toast.content.text}
              </Text>
            )}
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              className={styles['action'] ?? ''}
              onPress={() => {
                toast.content.action?.onPress();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className={styles['close'] ?? ''}>
            <X size={16} aria-hidden />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
});
