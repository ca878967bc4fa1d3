import { useEffect, useEffectEvent } from 'react';
import { useMatch } from 'react-router';
import { hasCommandKey, isPaletteKey } from './paletteKey';
import { RoomPalette } from './RoomPalette';
import { useVisited } from './useVisited';
import { WholePalette } from './WholePalette';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** What is said in passing is a dialog by its role, but holds nothing up. */
const openDialog = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])';

/** Ctrl or Cmd with K leads anywhere. In the interview room it knows that interview only, and nothing on the wall. */
export function CommandPalette({ isOpen, onOpen }: Props) {
  const engagement = useMatch('/engagements/:engagement/*')?.params.engagement;
  const respondent = useMatch('/engagements/:engagement/interview/:respondent')?.params.respondent;
  const isReadout = useMatch('/engagements/:engagement/readout') !== null;
  const visited = useVisited(engagement);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isPaletteKey(event, hasCommandKey(navigator.platform))) return;
    event.preventDefault();
    if (isReadout) return;
    if (isOpen) onOpen(false);
    else if (document.querySelector(openDialog) === null) onOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (!isOpen) return null;
  const onClose = (): void => onOpen(false);
  return engagement !== undefined && respondent !== undefined ? (
    <RoomPalette engagement={engagement} respondent={respondent} onClose={onClose} />
  ) : (
    <WholePalette current={engagement ?? null} visited={visited} onClose={onClose} />
  );
}
