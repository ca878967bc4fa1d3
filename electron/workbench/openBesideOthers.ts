import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { Workbench } from './createWorkbench';
import { openWorkbench, type WorkbenchOptions } from './openWorkbench';

export interface OpenedWorkbench extends Pick<Workbench, 'dispatch' | 'close'> {
  /** Another program works on this folder, or the folder cannot be written: everything shows, nothing changes. */
  readonly isReadOnly: boolean;
}

type Options = Omit<WorkbenchOptions, 'mode' | 'isTakeOverAllowed' | 'beside'>;

/**
 * Opens the data folder for a door with a window: to work on where possible, otherwise to look at. The page says so
 * in a banner, and offers to take the folder over where another program is said to hold it. Refuses what keeps the
 * folder from being read at all.
 */
export async function openBesideOthers(options: Options): Promise<Result<OpenedWorkbench, FileProblem>> {
  const opened = await openWorkbench(options);
  if (opened.ok) return ok({ ...opened.value, isReadOnly: false });
  const { problem } = opened;
  if (problem.code !== 'folder-in-use' && problem.code !== 'folder-read-only') return opened;
  const toLookAt = await openToLookAt(options, problem);
  // What kept the folder from being opened for work tells more than what keeps it from being looked at.
  return toLookAt ?? opened;
}

async function openToLookAt(
  options: Options,
  problem: FileProblem,
): Promise<Result<OpenedWorkbench, never> | null> {
  const isHeld = problem.code === 'folder-in-use';
  const readOnly = await openWorkbench({
    ...options,
    mode: 'read-only',
    ...(isHeld ? { beside: { holder: problem, takeOver } } : {}),
  });
  if (!readOnly.ok) return null;
  let current = readOnly.value;
  let isReadOnly = true;

  async function takeOver(): Promise<Result<null, FileProblem>> {
    if (!isReadOnly) return ok(null);
    const taken = await openWorkbench({ ...options, isTakeOverAllowed: true });
    if (!taken.ok) return taken;
    const before = current;
    current = taken.value;
    isReadOnly = false;
    // Looking holds nothing that could be lost, so how its closing went changes nothing.
    await before.close();
    return ok(null);
  }

  return ok({
    dispatch: (name, input) => current.dispatch(name, input),
    close: () => current.close(),
    get isReadOnly() {
      return isReadOnly;
    },
  });
}
