import { useEffect, useEffectEvent } from 'react';

export type ReadoutDeed = 'next' | 'previous' | 'first' | 'last' | 'notes' | 'black' | 'fullScreen' | 'leave';

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
  b: 'black',
  '.': 'black',
  f: 'fullScreen',
  Escape: 'leave',
};

/** Where keys have a meaning of their own. */
const typing = 'input, textarea, select, [contenteditable="true"]';
const within = '[role="menu"], [role="dialog"], [role="listbox"]';

/** Listens for the keys of the readout, wherever on the page they are pressed. */
export function useReadoutKeys(obey: (deed: ReadoutDeed) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(`${typing}, ${within}`) !== null) return;
    // The space bar presses the button that has the focus.
    if (event.key === ' ' && target instanceof Element && target.closest('button') !== null) return;
    const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (deed === undefined) return;
    event.preventDefault();
    obey(event.key === ' ' && event.shiftKey ? 'previous' : deed);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
