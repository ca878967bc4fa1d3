import type { BrowserWindow } from 'electron';
import type { Dispatch } from '#shared/contract/reply';
import type { Translate } from '#shared/wording/translate';
import type { PageFiles } from '#workbench/page/pageFiles';
import { answerPage } from './answerPage';
import { closeInOrder } from './closeInOrder';
import { createWindow } from './createWindow';
import type { ElectronPort } from './electronPort';
import { lockDownSession } from './lockDownSession';
import { menuTemplate } from './menuTemplate';
import { pageAddress, pageScheme } from './pageOrigin';
import { servePage } from './servePage';

export interface DesktopDoorOptions {
  readonly page: PageFiles;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly translate: Translate;
  readonly workbench: { readonly dispatch: Dispatch; readonly close: () => Promise<unknown> };
}

/** Opens the window on the workbench. Electron must be ready, and prepared by `prepareApp`. */
export async function openDesktopDoor(
  electron: ElectronPort,
  { page, preload, platform, translate, workbench }: DesktopDoorOptions,
): Promise<BrowserWindow> {
  // Without `persist:` the page's session lives in memory: no cache, no history, nothing of a client on disk.
  const session = electron.session.fromPartition('plumbline');
  lockDownSession(session);
  session.protocol.handle(pageScheme, servePage(page));

  const window = createWindow(electron, session, preload);
  answerPage(electron, window, workbench.dispatch);
  closeInOrder(electron, window, workbench);
  reloadAfterCrash(window);
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(menuTemplate(platform, translate)));
  electron.app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await window.loadURL(pageAddress);
  return window;
}

/** A page that crashed comes back by itself; one that crashes again at once stays away, so it cannot spin. */
function reloadAfterCrash(window: BrowserWindow, pauseMs = 10_000): void {
  let lastCrashMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const nowMs = performance.now();
    if (reason !== 'clean-exit' && nowMs - lastCrashMs > pauseMs) window.reload();
    lastCrashMs = nowMs;
  });
}
