import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const storageKey = 'plumbline-presenting';

/** Whether others see this window: then nothing on the findings may lead to one person. */
const presenting = createStore<{ readonly isOn: boolean }>()(() => ({ isOn: remembered() }));

export function usePresenting(): boolean {
  return useStore(presenting, ({ isOn }) => isOn);
}

/** Stays for as long as this window is open, over reloads. */
export function setPresenting(isOn: boolean): void {
  presenting.setState({ isOn });
  try {
    if (isOn) window.sessionStorage.setItem(storageKey, 'on');
    else window.sessionStorage.removeItem(storageKey);
  } catch {
    // A browser may forbid storage; then a reload goes back to the private view, which says that it is private.
  }
}

function remembered(): boolean {
  try {
    return window.sessionStorage.getItem(storageKey) === 'on';
  } catch {
    return false;
  }
}
