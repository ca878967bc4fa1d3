import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileProblem } from '#shared/file/problem';
import type { Recovery } from '#shared/file/recovery';
import type { FileSystem } from './fileSystem';

/** What a file system can do beyond the least; probed once when the data folder is opened. */
export interface Capabilities {
  readonly canSyncFolders: boolean;
  readonly canLink: boolean;
}

/** What every file of one open data folder shares. Files are named inside the folder, with forward slashes. */
export interface Storage {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly workspace: string;
  /** Names this opening of the workspace in what it writes. */
  readonly writer: string;
  readonly isReadOnly: boolean;
  /** Why nothing may be written now: opened read-only, or closed already. Null: write. */
  readonly refusal: () => FileProblem | null;
  /** The same, and asks the disk whether the folder's lock is still ours. To be asked before every write. */
  readonly refusalOnDisk: () => Promise<FileProblem | null>;
  /** Folders whose names this opening has made durable, or found durable, all the way up. */
  readonly confirmedFolders: Set<string>;
  readonly capabilities: Capabilities;
  /** How many of the newest generations of a file all stay. */
  readonly keptNewest: number;
  /** Bytes of the disk that whole files leave to the journal; 0: whole files may fill it. */
  readonly reserveBytes: number;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told of failures that no caller waits for. */
  readonly onProblem: (problem: FileProblem) => void;
  readonly onRecovery: (recovery: Recovery) => void;
}

/** The absolute path of a name inside the data folder; '' is the folder itself. */
export function pathOf(storage: Pick<Storage, 'folder'>, name: string): string {
  return join(storage.folder, ...name.split('/'));
}

/** The folder a name stands in; '' for the data folder. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** Makes the names in a folder durable, where the platform can. */
export async function syncFolder(storage: Storage, name: string): Promise<void> {
  if (storage.capabilities.canSyncFolders) await storage.fs.syncFolder(pathOf(storage, name));
}

/** Of all parts one after the other, in hex. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
