import type { BrowserWindow } from 'electron';
import type { Problem } from '#shared/contract/problem';
import type { Dispatch } from '#shared/contract/reply';
import { fail, type Result } from '#shared/result';
import { channels } from './channels';
import type { ElectronPort } from './electronPort';
import { isOwnPage } from './isOwnPage';

/** Lets the window's own page, and nobody else, call the workbench. */
export function answerPage(
  { ipcMain }: Pick<ElectronPort, 'ipcMain'>,
  window: BrowserWindow,
  dispatch: Dispatch,
): void {
  ipcMain.handle(
    channels.workbench,
    (event, name: unknown, input: unknown): Promise<Result<unknown, Problem>> => {
      if (!isOwnPage(event, window)) return Promise.resolve(fail({ code: 'key-refused' }));
      // Only text names an operation: a list that reads like one is something else.
      return dispatch(typeof name === 'string' ? name : typeof name, input);
    },
  );
}
