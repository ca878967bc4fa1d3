import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';

interface Props {
  readonly changes: number;
  /** True once leaving loses nothing, e.g. on the way to the version just saved. */
  readonly isFree: () => boolean;
}

/** Asks before unsaved changes are left behind, inside the app and when the window closes. */
export function LeaveGuard({ changes, isFree }: Props) {
  const t = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changes > 0 && !isFree() && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (changes === 0) return;
    const askBrowser = (event: BeforeUnloadEvent) => {
      if (!isFree()) event.preventDefault();
    };
    window.addEventListener('beforeunload', askBrowser);
    return () => window.removeEventListener('beforeunload', askBrowser);
  }, [changes, isFree]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('app.template.leaveTitle')}
      onClose={() => blocker.reset()}
      actions={
        <>
          <Button autoFocus onPress={() => blocker.reset()}>
            {t('app.template.stay')}
          </Button>
          <Button look="danger" onPress={() => blocker.proceed()}>
            {t('app.template.leave')}
          </Button>
        </>
      }
    >
      <p>{t('app.template.leaveText', { count: changes })}</p>
    </Dialog>
  );
}
