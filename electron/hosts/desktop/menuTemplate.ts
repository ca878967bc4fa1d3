import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/wording/translate';

/**
 * The menu: every entry is one of Electron's roles, which bring the platform's own accelerators and behaviour. No
 * developer tools and no "reload" of foreign pages stand in it.
 */
export function menuTemplate(platform: NodeJS.Platform, t: Translate): MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = {
    label: t('desktop.menu.file'),
    submenu: [{ role: platform === 'darwin' ? 'close' : 'quit' }],
  };
  const edit: MenuItemConstructorOptions = {
    label: t('desktop.menu.edit'),
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { type: 'separator' },
      { role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: t('desktop.menu.view'),
    submenu: [
      { role: 'reload' },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  const window: MenuItemConstructorOptions = { role: 'windowMenu' };
  return platform === 'darwin' ? [{ role: 'appMenu' }, file, edit, view, window] : [file, edit, view, window];
}
