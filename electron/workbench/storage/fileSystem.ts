/**
 * The operations storage needs of a disk, and nothing more: everything in storage goes through here, so that a
 * simulated disk can stand in. Failures reject with a system error that carries `code` (ENOSPC, EIO, …).
 */
export interface FileSystem {
  /**
   * `exclusive` creates for writing and rejects with EEXIST, also when a link stands there; `append` writes at the
   * end of an existing file; `read` and `cut` (truncation) take an existing file.
   */
  open(path: string, purpose: 'exclusive' | 'append' | 'read' | 'cut'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same bytes; rejects with EEXIST. */
  link(existing: string, name: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<readonly FolderEntry[]>;
  stat(path: string): Promise<FileFacts>;
  /** Creates one folder, private to the user; its parent must exist. */
  mkdir(path: string): Promise<void>;
  /** Removes one empty folder. */
  rmdir(path: string): Promise<void>;
  /** Bytes that this user may still write to the disk a folder stands on. */
  freeBytes(folder: string): Promise<number>;
  /** Makes the names in a folder durable. Rejects where the platform cannot do that. */
  syncFolder(path: string): Promise<void>;
}

export interface OpenFile {
  /** Bytes written, which may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Bytes read into the buffer from that position of the file; 0 at its end. */
  read(into: Uint8Array, position: number): Promise<number>;
  truncate(lengthBytes: number): Promise<void>;
  sizeBytes(): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly isFolder: boolean;
  readonly sizeBytes: number;
  /** Differs once another file stands under the name; writing to the same one does not change it. */
  readonly node: string;
  /** Differs once another file stands under the name, also one of the same bytes. */
  readonly identity: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
