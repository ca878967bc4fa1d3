import type * as Electron from 'electron';

/**
 * The part of Electron the desktop door uses. It is handed in, never imported, so that everything here runs without
 * Electron's binary; `electron/main.ts` hands in the real one.
 */
export type ElectronPort = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'powerMonitor'
  | 'protocol'
  | 'session'
  | 'utilityProcess'
>;
