import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { unusedFileName } from '#shared/file/fileNames';
import { fail, ok } from '#shared/result';
import type { Deliver, FinishedFile } from '#workbench/ports';
import type { ElectronPort } from './electronPort';

/**
 * Asks where a finished file shall go, and puts it there. The folder is left to the person; Documents is offered, under
 * a name that is not taken there.
 */
export function saveThroughDialog(
  { app, dialog }: Pick<ElectronPort, 'app' | 'dialog'>,
  findWindow: () => BrowserWindow | undefined,
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>,
): Deliver {
  return async (file: FinishedFile) => {
    const folder = app.getPath('documents');
    const options = {
      defaultPath: join(folder, unusedFileName(file.fileName, await namesIn(folder))),
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    };
    const window = findWindow();
    const choice = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    if (choice.canceled || choice.filePath === '') return ok({ kind: 'cancelled' });
    try {
      await writeFile(choice.filePath, file.bytes);
      return ok({ kind: 'saved', path: choice.filePath });
    } catch (error) {
      return fail({ code: 'delivery-failed', fileName: file.fileName, detail: systemCode(error) });
    }
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    // The name is only an offer; a folder that cannot be used says so when the file is written.
    return [];
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
