import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { Workbench } from './createWorkbench';
import { openWorkbench, type WorkbenchOptions } from './openWorkbench';

export interface OpenedWorkbench extends Workbench {
  /** Another program works on this folder, or the folder cannot be written: everything shows, nothing changes. */
  readonly isReadOnly: boolean;
}

/**
 * Opens the data folder for a door with a window: to work on where possible, otherwise to look at. The page says so
 * in a banner. Refuses what keeps the folder from being read at all.
 */
export async function openBesideOthers(
  options: Omit<WorkbenchOptions, 'mode'>,
): Promise<Result<OpenedWorkbench, FileProblem>> {
  const opened = await openWorkbench(options);
  if (opened.ok) return ok({ ...opened.value, isReadOnly: false });
  const { code } = opened.problem;
  if (code !== 'folder-in-use' && code !== 'folder-read-only') return opened;
  const readOnly = await openWorkbench({ ...options, mode: 'read-only' });
  // What kept the folder from being opened for work tells more than what keeps it from being looked at.
  return readOnly.ok ? ok({ ...readOnly.value, isReadOnly: true }) : opened;
}
