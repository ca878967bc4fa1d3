import type { BrowserWindow, Event } from 'electron';
import { askToFlush } from './askToFlush';
import type { ElectronPort } from './electronPort';

const flushLimitMs = 5_000;

/**
 * Closes once, in order, whatever asked for it: the page writes what is unsaved, the window goes, the workbench ends
 * its work and releases the data folder, the program ends. Windows tells of the end of a session by no quit event at
 * all, only on the window; the other systems through the power monitor.
 */
export function closeInOrder(
  electron: Pick<ElectronPort, 'app' | 'ipcMain' | 'powerMonitor'>,
  window: BrowserWindow,
  workbench: { readonly close: () => Promise<unknown> },
): void {
  const { app } = electron;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      let exitCode = 1;
      try {
        await askToFlush(electron, window, flushLimitMs);
        window.destroy();
        await workbench.close();
        exitCode = 0;
      } finally {
        app.exit(exitCode);
      }
    })();
    void closing;
  };
  const closeInstead = (event: Event) => {
    event.preventDefault();
    close();
  };
  window.on('close', closeInstead);
  app.on('before-quit', closeInstead);
  app.on('window-all-closed', close);
  window.on('session-end', close);
  electron.powerMonitor.on('shutdown', close);
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
