import { fail } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import type { Deliver } from '#workbench/ports';
import type { Outcome, TerminalPorts } from './command';
import { refused } from './complaints';

/** For commands that deliver no file. */
const nowhere: Deliver = ({ fileName }) =>
  Promise.resolve(fail({ code: 'delivery-failed', fileName, detail: 'no place was given' }));

/** Opens the data folder for one piece of work and closes it again; a folder that does not close whole is said. */
export function withWorkbench(
  ports: TerminalPorts,
  data: string | undefined,
  work: (workbench: Workbench, folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  return openFor(ports, data, 'read-write', work, nowhere);
}

/** Opens the data folder to look at and to take a file out of, also while the app works on it. */
export function readingWorkbench(
  ports: TerminalPorts,
  data: string | undefined,
  work: (workbench: Workbench, folder: string) => Promise<Outcome>,
  deliver: Deliver,
): Promise<Outcome> {
  return openFor(ports, data, 'read-only', work, deliver);
}

async function openFor(
  { dataFolder, openWorkbench, translate }: TerminalPorts,
  data: string | undefined,
  mode: 'read-write' | 'read-only',
  work: (workbench: Workbench, folder: string) => Promise<Outcome>,
  deliver: Deliver,
): Promise<Outcome> {
  const folder = dataFolder(data);
  const workbench = await openWorkbench(folder, deliver, mode);
  if (!workbench.ok) return refused(translate, workbench.problem);
  let outcome: Outcome;
  try {
    outcome = await work(workbench.value, folder);
  } finally {
    const closed = await workbench.value.close();
    if (!closed.ok) outcome = refused(translate, closed.problem);
  }
  return outcome;
}
