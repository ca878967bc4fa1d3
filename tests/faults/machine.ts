import { z } from 'zod';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import type { CheckpointPolicy } from '#workbench/storage/engagementFile';
import type { FileSystem } from '#workbench/storage/fileSystem';
import type { ProgramIdentity } from '#workbench/storage/lock';
import { openWorkspace, type OpenOptions } from '#workbench/storage/openWorkspace';
import type { Workspace } from '#workbench/storage/workspace';

const brandSchema = z.strictObject({ id: z.string(), name: z.string() });
export type AnyWorkspace = Workspace<z.infer<typeof brandSchema>>;

/** Where the workspace stands on a simulated disk. */
export const dataFolder = '/data';

export interface Opening {
  readonly fs: FileSystem;
  readonly folder?: string;
  /** Which start of the machine this is: a lock of an earlier one is surely dead. */
  readonly boot?: number;
  readonly pid?: number;
  /** The whole identity, where real processes are involved. */
  readonly program?: ProgramIdentity;
  /** Whether a process of that number runs; none does unless said. */
  readonly isRunning?: (pid: number) => boolean;
  readonly onProblem?: (problem: FileProblem) => void;
  readonly now?: () => Date;
  readonly isTakeOverAllowed?: boolean;
  readonly mode?: OpenOptions<unknown>['mode'];
  readonly checkpoints?: Partial<CheckpointPolicy>;
}

let ids = 0;

/** Opens the workspace as the program does on a machine with a fixed clock; background checkpoints come by count. */
export function startProgram(opening: Opening): Promise<Result<AnyWorkspace, FileProblem>> {
  const { fs, boot = 1, pid = 100, isRunning = () => false, isTakeOverAllowed, mode } = opening;
  return openWorkspace({
    folder: opening.folder ?? dataFolder,
    brandSchema,
    fileSystem: fs,
    now: opening.now ?? (() => new Date('2026-03-01T09:00:00.000Z')),
    newId: () => `id-${(ids += 1)}`,
    program: opening.program ?? {
      pid,
      host: 'laptop',
      bootId: `boot-${boot}`,
      machineId: 'machine-1',
      isRunning,
    },
    onProblem: opening.onProblem ?? (() => undefined),
    checkpoints: { everyChanges: 3, idleMs: 1_000_000_000, ...opening.checkpoints },
    // Few, so that thinning is part of a short life.
    keptNewest: 3,
    // The smallest disks are part of the trial.
    reserveBytes: 0,
    pause: () => Promise.resolve(),
    ...(isTakeOverAllowed === undefined ? {} : { isTakeOverAllowed }),
    ...(mode === undefined ? {} : { mode }),
  });
}

export function anEngagement(id: string): Engagement {
  return newEngagement({
    id,
    client: 'client-1',
    title: `Engagement ${id}`,
    createdAt: '2026-02-01T08:00:00.000Z',
    template: { id: 'product-management-diagnostic', version: '1.0.0' },
  });
}

/** Lets timers and everything they set off run until the disk is quiet. */
export async function untilQuiet(stepsSoFar: () => number): Promise<void> {
  for (let quietTurns = 0, before = -1; quietTurns < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = stepsSoFar();
    quietTurns = now === before ? quietTurns + 1 : 0;
    before = now;
  }
}
