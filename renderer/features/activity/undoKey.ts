import type { StepName } from '../../state/historyStore';

const typed =
  'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"])';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'defaultPrevented' | 'target'
>;

/** What a key asks of the history; null where it belongs to a dialog, or to a text field, which has its own undo. */
export function undoKey(pressed: Pressed, isDialogOpen: boolean): StepName | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented, target } = pressed;
  if (defaultPrevented || isDialogOpen || repeat || altKey || ctrlKey === metaKey) return null;
  if (target instanceof Element && target.closest(typed) !== null) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
