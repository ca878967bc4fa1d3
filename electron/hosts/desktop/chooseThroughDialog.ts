import type { BrowserWindow } from 'electron';
import type { ChooseFolder } from '#workbench/ports';
import type { ElectronPort } from './electronPort';

/** Asks for a folder that is there, or makes one. */
export function chooseThroughDialog(
  { dialog }: Pick<ElectronPort, 'dialog'>,
  findWindow: () => BrowserWindow | undefined,
): ChooseFolder {
  return async () => {
    const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
    const window = findWindow();
    const choice = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return choice.canceled ? null : (choice.filePaths[0] ?? null);
  };
}
