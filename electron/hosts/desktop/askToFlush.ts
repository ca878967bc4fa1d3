import type { BrowserWindow, IpcMainEvent } from 'electron';
import { channels } from './channels';
import type { ElectronPort } from './electronPort';
import { isOwnPage } from './isOwnPage';

/**
 * Asks the page to write what is unsaved; true when it said that it has, false when it did not within `limitMs` or
 * is gone. A page that hangs cannot keep the program open: what it showed as saved is on disk already.
 */
export function askToFlush(
  { ipcMain }: Pick<ElectronPort, 'ipcMain'>,
  window: BrowserWindow,
  limitMs: number,
): Promise<boolean> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (isFlushed: boolean) => {
      clearTimeout(limit);
      ipcMain.off(channels.flushed, onFlushed);
      resolve(isFlushed);
    };
    const onFlushed = (event: IpcMainEvent) => {
      if (isOwnPage(event, window)) end(true);
    };
    const limit = setTimeout(() => end(false), limitMs);
    ipcMain.on(channels.flushed, onFlushed);
    window.webContents.send(channels.flush);
  });
}
