import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileProblem } from '#shared/file/problem';
import { brandSchema } from '#shared/report/brand';
import { ok, type Result } from '#shared/result';
import { createWorkbench, type Workbench } from './createWorkbench';
import type { BesideAnother, ChooseFolder, Deliver, LogLine } from './ports';
import type { Exporter } from './exports/exportProcess';
import type { Fonts } from './fonts/fontProcess';
import type { Images } from './images/imageProcess';
import type { Renderer } from './pdf/renderProcess';
import type { FileSystem } from './storage/fileSystem';
import { nodeFileSystem } from './storage/nodeFileSystem';
import { nodeProgram } from './storage/nodeProgram';
import { openWorkspace } from './storage/openWorkspace';
import { createTranslate } from './translate';

export interface WorkbenchOptions {
  /** Absolute path of the data folder, see `dataFolder`. */
  readonly folder: string;
  readonly mode?: 'read-write' | 'read-only';
  /** Set after the person said that the program named by `folder-in-use` no longer runs. */
  readonly isTakeOverAllowed?: boolean;
  readonly beside?: BesideAnother;
  readonly reopen?: () => Promise<Result<null, FileProblem>>;
  readonly version: string;
  readonly deliver: Deliver;
  /** Where the door has a dialog to choose folders with. */
  readonly chooseFolder?: ChooseFolder;
  readonly render: Renderer;
  readonly images: Images;
  readonly exporter: Exporter;
  readonly fonts: Fonts;
  readonly log: (line: LogLine) => void;
  /** Another disk than that of this machine. */
  readonly fileSystem?: FileSystem;
}

/** A workbench on a real data folder, with the real clock and random ids: what every door opens. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Result<Workbench, FileProblem>> {
  const {
    folder,
    mode,
    isTakeOverAllowed,
    beside,
    reopen,
    version,
    deliver,
    chooseFolder,
    render,
    images,
    exporter,
    fonts,
    log,
    fileSystem = nodeFileSystem,
  } = options;
  const now = (): Date => new Date();
  const newId = (): string => randomUUID();
  const workspace = await openWorkspace({
    folder,
    ...(mode === undefined ? {} : { mode }),
    ...(isTakeOverAllowed === undefined ? {} : { isTakeOverAllowed }),
    brandSchema,
    fileSystem,
    now,
    newId,
    program: nodeProgram(),
    onProblem: ({ code }) =>
      log({ at: now().toISOString(), reference: newId(), during: 'storage', cause: code }),
  });
  if (!workspace.ok) return workspace;
  return ok(
    createWorkbench({
      workspace: workspace.value,
      ...(beside === undefined ? {} : { beside }),
      ...(reopen === undefined ? {} : { reopen }),
      version,
      now,
      newId,
      deliver,
      ...(chooseFolder === undefined ? {} : { chooseFolder }),
      fileSystem,
      host: hostname(),
      pause: (milliseconds) => wait(milliseconds),
      render,
      images,
      exporter,
      fonts,
      translateFor: createTranslate,
      log,
    }),
  );
}
