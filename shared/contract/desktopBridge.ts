import type { Dispatch } from './reply';

/**
 * All that the desktop door shows to the page, as `window.plumbline`; absent in a browser (see `browserWire.ts`).
 * Nothing of Electron goes through it.
 */
export interface DesktopBridge {
  /** Runs one operation of the contract. Rejects only when the program behind the page is gone. */
  readonly call: Dispatch;
  /**
   * Names the function that writes everything still unsaved. The window calls it before it closes and waits for it
   * for at most five seconds. A later call takes the place of an earlier one. Gives back how to stop listening.
   */
  readonly onFlush: (flush: () => Promise<void>) => () => void;
}

/** The name under which the preload script puts the bridge on `window`. */
export const desktopBridgeName = 'plumbline';
