import type { BrowserWindow } from 'electron';
import { problemWords } from '#shared/contract/problemWords';
import type { Translate } from '#shared/wording/translate';
import { fileLog, logFileIn } from '#workbench/fileLog';
import { openBesideOthers } from '#workbench/openBesideOthers';
import { readPageFiles } from '#workbench/page/pageFiles';
import type { Exporter } from '#workbench/exports/exportProcess';
import type { Fonts } from '#workbench/fonts/fontProcess';
import type { Images } from '#workbench/images/imageProcess';
import type { Renderer } from '#workbench/pdf/renderProcess';
import { takeUncaught } from '#workbench/takeUncaught';
import { writeNewFile } from '#workbench/writeNewFile';
import type { ElectronPort } from './electronPort';
import { askToFlush } from './askToFlush';
import { chooseThroughDialog } from './chooseThroughDialog';
import { openDesktopDoor } from './openDesktopDoor';
import { saveThroughDialog } from './saveThroughDialog';

export interface DesktopDoorRun {
  readonly folder: string;
  /** Folder of the built page. */
  readonly pageFolder: string;
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  readonly render: Renderer;
  readonly images: Images;
  readonly exporter: Exporter;
  readonly fonts: Fonts;
  readonly translate: Translate;
}

/** Time for the page to write what is unsaved when the program has to end. */
const flushLimitMs = 2_000;

/** Opens the workbench and its window; where the folder cannot be opened, says why and ends the program. */
export async function runDesktopDoor(electron: ElectronPort, run: DesktopDoorRun): Promise<void> {
  const { app, dialog } = electron;
  const { folder, translate } = run;
  const shown: { window?: BrowserWindow; close?: () => Promise<unknown> } = {};
  const log = fileLog(folder, (line) => process.stderr.write(`${line}\n`));
  takeUncaught({
    log,
    tell: (outcome, reference) => {
      if (outcome === 'goes-on') return;
      const text = translate('desktop.ends.text', { reference, file: logFileIn(folder) });
      dialog.showErrorBox(translate('desktop.ends.title'), text);
    },
    close: () => shown.close?.() ?? Promise.resolve(),
    exit: (code) => app.exit(code),
    survivesRejections: true,
  });
  const workbench = await openBesideOthers({
    ...run,
    deliver: saveThroughDialog(
      electron,
      () => shown.window,
      (path, bytes) => writeNewFile(path, bytes, { mayReplace: true }),
    ),
    chooseFolder: chooseThroughDialog(electron, () => shown.window),
    log,
  });
  if (!workbench.ok) {
    const { title, whatToDo } = problemWords(translate, workbench.problem);
    dialog.showErrorBox(translate('desktop.cannotOpen'), `${title}\n\n${whatToDo}\n\n${folder}`);
    app.exit(1);
    return;
  }
  shown.close = async () => {
    if (shown.window !== undefined) await askToFlush(electron, shown.window, flushLimitMs);
    await workbench.value.close();
  };
  const page = await readPageFiles(run.pageFolder);
  shown.window = await openDesktopDoor(electron, { ...run, page, workbench: workbench.value });
}
