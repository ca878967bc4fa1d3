import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { Workbench } from './createWorkbench';
import { openWorkbench, type WorkbenchOptions } from './openWorkbench';

export interface OpenedWorkbench extends Pick<Workbench, 'dispatch' | 'close'> {
  /** Another program works on this folder, or the folder cannot be written: everything shows, nothing changes. */
  readonly isReadOnly: boolean;
}

interface Options extends Omit<WorkbenchOptions, 'mode' | 'isTakeOverAllowed' | 'beside' | 'reopen'> {
  /** Told when the folder, open to look at so far or taken over by another program, is ours to work on. */
  readonly onTakenOver?: () => Promise<void>;
}

interface Current extends Workbench {
  readonly isReadOnly: boolean;
}

/**
 * Opens the data folder for a door with a window: to work on where possible, otherwise to look at. The page says so
 * in a banner, and offers to take the folder over where another program is said to hold it, or to open it again where
 * another program took it over while it was open here. Refuses what keeps the folder from being read at all.
 */
export async function openBesideOthers(options: Options): Promise<Result<OpenedWorkbench, FileProblem>> {
  const first = await openAsPossible();
  if (!first.ok) return first;
  let current = first.value;

  async function openAsPossible(): Promise<Result<Current, FileProblem>> {
    const opened = await openWorkbench({ ...options, reopen });
    if (opened.ok) return ok({ ...opened.value, isReadOnly: false });
    const { problem } = opened;
    if (problem.code !== 'folder-in-use' && problem.code !== 'folder-read-only') return opened;
    const readOnly = await openWorkbench({
      ...options,
      reopen,
      mode: 'read-only',
      ...(problem.code === 'folder-in-use' ? { beside: { holder: problem, takeOver } } : {}),
    });
    // What kept the folder from being opened for work tells more than what keeps it from being looked at.
    return readOnly.ok ? ok({ ...readOnly.value, isReadOnly: true }) : opened;
  }

  async function putInPlace(next: Current): Promise<Result<null, FileProblem>> {
    const before = current;
    current = next;
    // What is left behind holds nothing that could still be saved there, so how its closing went changes nothing.
    await before.close();
    if (!next.isReadOnly) await options.onTakenOver?.();
    return ok(null);
  }

  async function takeOver(): Promise<Result<null, FileProblem>> {
    if (!current.isReadOnly) return ok(null);
    const taken = await openWorkbench({ ...options, reopen, isTakeOverAllowed: true });
    return taken.ok ? putInPlace({ ...taken.value, isReadOnly: false }) : taken;
  }

  async function reopen(): Promise<Result<null, FileProblem>> {
    const opened = await openAsPossible();
    return opened.ok ? putInPlace(opened.value) : opened;
  }

  return ok({
    dispatch: (name, input) => current.dispatch(name, input),
    close: () => current.close(),
    get isReadOnly() {
      return current.isReadOnly;
    },
  });
}
