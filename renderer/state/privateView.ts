import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Whether this window shows small groups and single people, for the consultant's eyes only. Off until somebody switches
 * it on, and off again after a reload: who forgets it in front of a client shows nobody.
 */
const privateView = createStore<{ readonly isOn: boolean }>()(() => ({ isOn: false }));

export function useIsPrivate(): boolean {
  return useStore(privateView, ({ isOn }) => isOn);
}

export function setPrivateView(isOn: boolean): void {
  privateView.setState({ isOn });
}
