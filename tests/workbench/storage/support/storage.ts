import type { FileSystem } from '#workbench/storage/fileSystem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import type { Storage } from '#workbench/storage/storage';

/** What the parts below a workspace share, on a real folder. */
export function aStorage(
  folder: string,
  fs: FileSystem = nodeFileSystem,
  changed: Partial<Storage> = {},
): Storage {
  return {
    fs,
    folder,
    workspace: 'workspace-1',
    writer: 'writer-1',
    isReadOnly: false,
    refusal: () => null,
    refusalOnDisk: () => Promise.resolve(null),
    confirmedFolders: new Set<string>(),
    capabilities: { canLink: true, canSyncFolders: true },
    keptNewest: 3,
    reserveBytes: 0,
    now: () => new Date('2026-03-01T09:00:00.000Z'),
    pause: () => Promise.resolve(),
    onProblem: (problem) => {
      throw new Error(`unexpected problem in the background: ${JSON.stringify(problem)}`);
    },
    onRecovery: (recovery) => {
      throw new Error(`unexpected recovery: ${JSON.stringify(recovery)}`);
    },
    ...changed,
  };
}
