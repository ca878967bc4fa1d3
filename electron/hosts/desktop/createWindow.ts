import type { BrowserWindow, Session } from 'electron';
import type { ElectronPort } from './electronPort';

/** The one window. Its title stays neutral: it shows on shared screens and in task lists. */
export function createWindow(
  electron: Pick<ElectronPort, 'BrowserWindow'>,
  session: Session,
  preload: string,
): BrowserWindow {
  const window = new electron.BrowserWindow({
    title: 'Plumbline',
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}
