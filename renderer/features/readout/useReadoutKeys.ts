import { useEffect, useEffectEvent } from 'react';

export type ReadoutDeed =
  'next' | 'previous' | 'first' | 'last' | 'notes' | 'notesWindow' | 'black' | 'fullScreen' | 'leave';

const deeds: Readonly<Record<string, ReadoutDeed>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  n: 'notes',
  w: 'notesWindow',
  b: 'black',
  '.': 'black',
  f: 'fullScreen',
  Escape: 'leave',
};

/** Where keys have a meaning of their own. */
const typing = 'input, textarea, select, [contenteditable="true"]';
const within = '[role="menu"], [role="dialog"], [role="listbox"]';

/** Listens for the keys of the readout, wherever in a window they are pressed. */
export function useReadoutKeys(obey: (deed: ReadoutDeed) => void, place: Window = window): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // An element of another window is none of this one's Element.
    const target = event.target !== null && 'closest' in event.target ? (event.target as Element) : null;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((target?.closest(`${typing}, ${within}`) ?? null) !== null) return;
    // The space bar presses the button that has the focus.
    if (event.key === ' ' && (target?.closest('button') ?? null) !== null) return;
    const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (deed === undefined) return;
    event.preventDefault();
    obey(event.key === ' ' && event.shiftKey ? 'previous' : deed);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    place.addEventListener('keydown', listen);
    return () => place.removeEventListener('keydown', listen);
  }, [place]);
}
