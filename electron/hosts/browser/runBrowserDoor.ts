import { randomUUID } from 'node:crypto';
import { problemWords } from '#shared/contract/problemWords';
import type { Problem } from '#shared/contract/problem';
import type { Translate } from '#shared/wording/translate';
import { causeOf } from '#workbench/causeOf';
import { fileLog } from '#workbench/fileLog';
import { openBesideOthers, type OpenedWorkbench } from '#workbench/openBesideOthers';
import { readPageFiles } from '#workbench/page/pageFiles';
import type { Renderer } from '#workbench/pdf/renderProcess';
import { forgetDoor, rememberDoor } from './doorMemory';
import { createDownloads } from './downloads';
import { openAtOldPlace } from './openAtOldPlace';
import type { BrowserDoor } from './openBrowserDoor';
import { openInBrowser } from './openInBrowser';
import type { DoorArguments } from './readArguments';

export interface BrowserDoorRun {
  readonly folder: string;
  readonly options: DoorArguments;
  /** Folder of the built page. */
  readonly pageFolder: string;
  readonly version: string;
  readonly render: Renderer;
  readonly translate: Translate;
  /** A line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
}

export interface RunningBrowserDoor {
  /**
   * Tells the person where the page is, and opens it for them. To be called once signals are listened to: whoever
   * reads the address may end the program in the next moment.
   */
  readonly announce: () => void;
  /** Closes everything in order; resolves with the exit code of the program. */
  readonly close: () => Promise<number>;
}

/** Opens the workbench and its browser door. Null when it could not, which has been said. */
export async function runBrowserDoor(run: BrowserDoorRun): Promise<RunningBrowserDoor | null> {
  const { folder, options, translate, complain } = run;
  const log = fileLog(folder, complain);
  const logBug = (during: string) => (error: unknown) =>
    log({ at: new Date().toISOString(), reference: randomUUID(), during, cause: causeOf(error) });

  const page = await readPageFiles(run.pageFolder);
  const downloads = createDownloads();
  const workbench = await openBesideOthers({ ...run, deliver: downloads.deliver, log });
  if (!workbench.ok) {
    complain(inWords(translate, workbench.problem));
    return null;
  }
  const { dispatch, isReadOnly } = workbench.value;
  const door = await openAtOldPlace(isReadOnly ? null : folder, options.port, {
    page,
    dispatch,
    downloads,
    onBug: logBug('browser door'),
  });
  if (!door.ok) {
    complain(translate('browserDoor.portTaken', { port: door.problem.port }));
    await workbench.value.close();
    return null;
  }
  // Without the note a page cannot go on after a crash; everything else works.
  if (!isReadOnly) await rememberDoor(folder, door.value).catch(logBug('note of the browser door'));

  return {
    announce: () => announce(run, door.value.address, isReadOnly),
    close: () => closeAll(run, door.value, workbench.value),
  };
}

function announce(
  { folder, options, translate, say }: BrowserDoorRun,
  address: string,
  isReadOnly: boolean,
): void {
  say(translate('browserDoor.isOpen', { address }));
  say(translate(isReadOnly ? 'browserDoor.folderReadOnly' : 'browserDoor.folder', { folder }));
  say(translate('browserDoor.howToEnd'));
  if (options.shouldOpenBrowser) void showPage(address, translate, say);
}

async function showPage(address: string, translate: Translate, say: (line: string) => void) {
  if (!(await openInBrowser(address))) say(translate('browserDoor.noBrowser'));
}

async function closeAll(
  { folder, translate, say, complain }: BrowserDoorRun,
  door: BrowserDoor,
  workbench: OpenedWorkbench,
): Promise<number> {
  say(translate('browserDoor.isEnding'));
  await door.close();
  // Before the lock is given back: afterwards the note may be another program's.
  if (!workbench.isReadOnly) await forgetDoor(folder);
  const closed = await workbench.close();
  if (closed.ok) say(translate('browserDoor.hasEnded'));
  else complain(inWords(translate, closed.problem));
  return closed.ok ? 0 : 1;
}

function inWords(translate: Translate, problem: Problem): string {
  const { title, whatToDo } = problemWords(translate, problem);
  return `${title} ${whatToDo}`;
}
