import type { WebContents } from 'electron';
import { notesWindow } from '#shared/contract/notesWindow';
import { isPageAddress } from './pageOrigin';

/**
 * Keeps a window on its page: no way to another address, no guest page inside, and no further window but the empty one
 * for the notes. That one gets no bridge of its own: the door answers the main window's page alone.
 */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ frameName, url }) =>
    url === 'about:blank' && frameName === notesWindow
      ? {
          action: 'allow',
          overrideBrowserWindowOptions: {
            autoHideMenuBar: true,
            webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
          },
        }
      : { action: 'deny' },
  );
}
