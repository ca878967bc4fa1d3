import { memo, useEffect, useEffectEvent } from 'react';
import type { HistoryDeed } from '#shared/contract/views';
import type { StepName } from '../../state/historyStore';
import { undoKey } from './undoKey';
import { useStep } from './useStep';

interface Props {
  /** Which deeds these keys may touch here; all, without it. */
  readonly isMeant?: (deed: HistoryDeed) => boolean;
}

/** What is said in passing is a dialog by its role, but holds nothing up. */
const openDialog = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])';

/** Ctrl or Cmd with Z, with Shift and Z, or with Y, wherever no text field has them for itself. */
export const UndoKeys = memo(function UndoKeys({ isMeant }: Props) {
  const step = useStep(isMeant);
  const take = useEffectEvent((name: StepName) => void step(name));
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // Looking for a dialog takes time that other keys do not have.
      if (!event.ctrlKey && !event.metaKey) return;
      const name = undoKey(event, document.querySelector(openDialog) !== null);
      if (name === null) return;
      event.preventDefault();
      take(name);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return null;
});
