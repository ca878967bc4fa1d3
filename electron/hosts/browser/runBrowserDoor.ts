import { randomUUID } from 'node:crypto';
import { problemWords } from '#shared/contract/problemWords';
import type { Problem } from '#shared/contract/problem';
import { fail, ok, type Result } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import { causeOf } from '#workbench/causeOf';
import { fileLog, logFileIn } from '#workbench/fileLog';
import { openBesideOthers, type OpenedWorkbench } from '#workbench/openBesideOthers';
import { readPageFiles } from '#workbench/page/pageFiles';
import type { Exporter } from '#workbench/exports/exportProcess';
import type { Fonts } from '#workbench/fonts/fontProcess';
import type { Images } from '#workbench/images/imageProcess';
import type { Renderer } from '#workbench/pdf/renderProcess';
import { takeUncaught } from '#workbench/takeUncaught';
import { forgetDoor, rememberDoor } from './doorMemory';
import { createDownloads } from './downloads';
import { findRunningDoor } from './findRunningDoor';
import { openAtOldPlace } from './openAtOldPlace';
import { freshAddress, type BrowserDoor } from './openBrowserDoor';
import { openInBrowser } from './openInBrowser';
import type { DoorArguments } from './readArguments';

export interface BrowserDoorRun {
  readonly folder: string;
  readonly options: DoorArguments;
  /** Folder of the built page. */
  readonly pageFolder: string;
  readonly version: string;
  readonly render: Renderer;
  readonly images: Images;
  readonly exporter: Exporter;
  readonly fonts: Fonts;
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
  /** Calls `end` when the person ends the program from the page. */
  readonly whenStopped: (end: () => void) => void;
}

/**
 * Opens the workbench and its browser door. Where the door of this folder is open already, gives a fresh address to
 * it instead. Refuses with the exit code of the program; why has been said.
 */
export async function runBrowserDoor(run: BrowserDoorRun): Promise<Result<RunningBrowserDoor, 0 | 1>> {
  const { folder, options, translate, say, complain } = run;
  const running = await findRunningDoor(folder);
  if (running !== null) {
    const address = freshAddress(running);
    say(translate('browserDoor.isOpen', { address }));
    say(translate('browserDoor.alreadyOpen'));
    if (options.shouldOpenBrowser) await showPage(address, translate, say);
    return fail(0);
  }
  const log = fileLog(folder, complain);
  const opened: { close?: () => Promise<unknown>; door?: BrowserDoor } = {};
  takeUncaught({
    log,
    tell: (outcome, reference) =>
      complain(translate(`terminal.fault.uncaught-${outcome}`, { reference, file: logFileIn(folder) })),
    close: () => opened.close?.() ?? Promise.resolve(),
    exit: (code) => process.exit(code),
    survivesRejections: true,
  });
  const logBug = (during: string) => (error: unknown) =>
    log({ at: new Date().toISOString(), reference: randomUUID(), during, cause: causeOf(error) });

  const page = await readPageFiles(run.pageFolder);
  const downloads = createDownloads();
  const stopAsked = deferred();
  // Without the note a page cannot go on after a crash; everything else works.
  const note = async (door: BrowserDoor) => {
    await rememberDoor(folder, door).catch(logBug('note of the browser door'));
  };
  const workbench = await openBesideOthers({
    ...run,
    deliver: downloads.deliver,
    log,
    onTakenOver: async () => {
      if (opened.door !== undefined) await note(opened.door);
    },
  });
  if (!workbench.ok) {
    complain(inWords(translate, workbench.problem));
    return fail(1);
  }
  opened.close = workbench.value.close;
  const { dispatch, isReadOnly } = workbench.value;
  const door = await openAtOldPlace(isReadOnly ? null : folder, options.port, {
    page,
    dispatch,
    downloads,
    onBug: logBug('browser door'),
    onCode: (verdict) => {
      if (verdict === 'spent') complain(translate('browserDoor.codeSpent'));
    },
    onStop: () => stopAsked.resolve(),
  });
  if (!door.ok) {
    complain(translate('browserDoor.portTaken', { port: String(door.problem.port) }));
    await workbench.value.close();
    return fail(1);
  }
  opened.door = door.value;
  if (!isReadOnly) await note(door.value);
  const close = () => closeAll(run, door.value, workbench.value);
  opened.close = close;

  return ok({
    announce: () => announce(run, freshAddress(door.value), isReadOnly),
    close,
    whenStopped: (end) => void stopAsked.promise.then(end),
  });
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve: () => resolve() };
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
  if (!workbench.isReadOnly) await forgetDoor(folder, door);
  const closed = await workbench.close();
  if (closed.ok) say(translate('browserDoor.hasEnded'));
  else complain(inWords(translate, closed.problem));
  return closed.ok ? 0 : 1;
}

function inWords(translate: Translate, problem: Problem): string {
  const { title, whatToDo } = problemWords(translate, problem);
  return `${title} ${whatToDo}`;
}
