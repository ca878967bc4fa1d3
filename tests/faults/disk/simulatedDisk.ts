import type { FileSystem, OpenFile } from '#workbench/storage/fileSystem';
import {
  changedBytes,
  changedNames,
  emptyFile,
  emptyFolder,
  rootNode,
  type DiskImage,
  type FileChange,
  type FileNode,
  type FolderChange,
  type FolderNode,
} from './diskImage';

/** An operation that is about to reach the disk. */
export interface DiskStep {
  readonly operation: string;
  readonly path: string;
  /** Whether it changes what stands on the disk or what of it is durable. */
  readonly isLasting: boolean;
}

export interface SimulatedDisk {
  readonly fs: FileSystem;
  readonly stepCount: number;
  readonly image: () => DiskImage;
}

type OnStep = (step: DiskStep, image: () => DiskImage) => void;

/**
 * A disk in memory that keeps apart what was synced and what was not. `onStep` is told of every operation before it
 * happens; what it throws is the operation's failure. Only what storage uses exists: a rename across folders, which
 * no file system makes durable in one sync, is refused.
 */
export function simulateDisk(start?: DiskImage, onStep: OnStep = () => undefined): SimulatedDisk {
  const nodes = new Map<number, FileNode | FolderNode>(start?.nodes ?? [[rootNode, emptyFolder]]);
  let newest = Math.max(...nodes.keys());
  let stepCount = 0;
  const image = (): DiskImage => ({ nodes: new Map(nodes) });

  /** Every operation takes a turn of the event loop's microtasks, so that callers interleave as on a real disk. */
  async function step(operation: string, path: string, isLasting: boolean): Promise<void> {
    await Promise.resolve();
    stepCount += 1;
    onStep({ operation, path, isLasting }, image);
  }

  function find(path: string): number | undefined {
    let id: number | undefined = rootNode;
    for (const name of namesIn(path)) {
      const node: FileNode | FolderNode | undefined = id === undefined ? undefined : nodes.get(id);
      if (node?.kind === 'file') throw refused('ENOTDIR', path);
      id = node?.current.get(name);
    }
    return id;
  }
  function nodeAt(path: string): { id: number; node: FileNode | FolderNode } {
    const id = find(path);
    const node = id === undefined ? undefined : nodes.get(id);
    if (id === undefined || node === undefined) throw refused('ENOENT', path);
    return { id, node };
  }
  function folderAt(path: string): { id: number; node: FolderNode } {
    const { id, node } = nodeAt(path);
    if (node.kind !== 'folder') throw refused('ENOTDIR', path);
    return { id, node };
  }
  function changeNames(folderPath: string, change: FolderChange): void {
    const { id, node } = folderAt(folderPath);
    nodes.set(id, {
      ...node,
      unsynced: [...node.unsynced, change],
      current: changedNames(node.current, change),
    });
  }
  function fileOf(id: number): FileNode {
    const node = nodes.get(id);
    if (node?.kind !== 'file') throw refused('EBADF', String(id));
    return node;
  }
  function changeFile(id: number, change: FileChange): void {
    const node = fileOf(id);
    nodes.set(id, {
      ...node,
      unsynced: [...node.unsynced, change],
      current: changedBytes(node.current, change),
    });
  }
  function make(path: string, node: FileNode | FolderNode): number {
    if (find(path) !== undefined) throw refused('EEXIST', path);
    folderAt(folderOf(path));
    newest += 1;
    nodes.set(newest, node);
    changeNames(folderOf(path), [[nameOf(path), newest]]);
    return newest;
  }

  function handle(id: number, path: string, purpose: string): OpenFile {
    let isOpen = true;
    const use = async (operation: string, isLasting: boolean) => {
      await step(operation, path, isLasting);
      if (!isOpen) throw refused('EBADF', path);
    };
    return {
      async write(bytes) {
        await use('write', true);
        changeFile(id, { kind: 'write', at: fileOf(id).current.length, bytes: bytes.slice() });
        return bytes.length;
      },
      async read(into, position) {
        await use('read', false);
        const part = fileOf(id).current.subarray(position, position + into.length);
        into.set(part);
        return part.length;
      },
      async truncate(lengthBytes) {
        await use('truncate', true);
        if (purpose !== 'cut') throw refused('EINVAL', path);
        changeFile(id, { kind: 'truncate', lengthBytes });
      },
      async sizeBytes() {
        await use('size', false);
        return fileOf(id).current.length;
      },
      async sync() {
        await use('sync', true);
        const { current } = fileOf(id);
        nodes.set(id, { kind: 'file', durable: current, unsynced: [], current });
      },
      async close() {
        isOpen = false;
        await step('close', path, false);
      },
    };
  }

  const fs: FileSystem = {
    async open(path, purpose) {
      await step(`open ${purpose}`, path, purpose === 'exclusive');
      if (purpose === 'exclusive') return handle(make(path, emptyFile), path, purpose);
      const { id, node } = nodeAt(path);
      if (node.kind === 'folder') throw refused('EISDIR', path);
      return handle(id, path, purpose);
    },
    async rename(from, to) {
      await step('rename', to, true);
      const { id } = nodeAt(from);
      if (folderOf(from) !== folderOf(to)) throw refused('EXDEV', to);
      const target = find(to);
      if (target !== undefined && nodes.get(target)?.kind === 'folder') throw refused('ENOTEMPTY', to);
      changeNames(folderOf(to), [
        [nameOf(from), null],
        [nameOf(to), id],
      ]);
    },
    async link(existing, name) {
      await step('link', name, true);
      const { id } = nodeAt(existing);
      if (find(name) !== undefined) throw refused('EEXIST', name);
      changeNames(folderOf(name), [[nameOf(name), id]]);
    },
    async unlink(path) {
      await step('unlink', path, true);
      if (nodeAt(path).node.kind === 'folder') throw refused('EISDIR', path);
      changeNames(folderOf(path), [[nameOf(path), null]]);
    },
    async readdir(path) {
      await step('readdir', path, false);
      return [...folderAt(path).node.current].map(([name, id]) => ({
        name,
        isFolder: nodes.get(id)?.kind === 'folder',
      }));
    },
    async stat(path) {
      await step('stat', path, false);
      const { id, node } = nodeAt(path);
      const sizeBytes = node.kind === 'file' ? node.current.length : 0;
      return { isFolder: node.kind === 'folder', sizeBytes, node: String(id), identity: String(id) };
    },
    async mkdir(path) {
      await step('mkdir', path, true);
      make(path, emptyFolder);
    },
    async rmdir(path) {
      await step('rmdir', path, true);
      if (folderAt(path).node.current.size > 0) throw refused('ENOTEMPTY', path);
      changeNames(folderOf(path), [[nameOf(path), null]]);
    },
    async freeBytes(path) {
      await step('free bytes', path, false);
      return Number.MAX_SAFE_INTEGER;
    },
    async syncFolder(path) {
      await step('sync folder', path, true);
      const { id, node } = folderAt(path);
      nodes.set(id, { kind: 'folder', durable: node.current, unsynced: [], current: node.current });
    },
  };
  return {
    fs,
    image,
    get stepCount() {
      return stepCount;
    },
  };
}

/** A failure as the system reports it. */
export function refused(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

function namesIn(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((name) => name !== '');
}

function nameOf(path: string): string {
  return namesIn(path).at(-1) ?? '';
}

function folderOf(path: string): string {
  return `/${namesIn(path).slice(0, -1).join('/')}`;
}
