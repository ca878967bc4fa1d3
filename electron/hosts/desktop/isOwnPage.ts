import type { BrowserWindow, WebFrameMain } from 'electron';
import { pageOrigin } from './pageOrigin';

/** What of a message tells who sent it. */
export interface Sender {
  /** Null once the frame is gone. */
  readonly senderFrame: WebFrameMain | null;
}

/**
 * Whether a message comes from our window's own page: its main frame, still there, still showing us. A frame inside
 * the page, a page that replaced it, and a frame that is gone are all strangers.
 */
export function isOwnPage({ senderFrame }: Sender, window: BrowserWindow): boolean {
  if (senderFrame === null || senderFrame.detached || window.isDestroyed()) return false;
  return senderFrame === window.webContents.mainFrame && senderFrame.origin === pageOrigin;
}
