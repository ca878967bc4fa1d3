import { relative } from 'node:path';
import type { FileSystem, OpenFile } from '#workbench/storage/fileSystem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';

/** One operation that reached the disk: what, and on which name inside the folder; random parts show as `*`. */
export interface Step {
  readonly operation: string;
  readonly name: string;
}

export interface FaultyDisk {
  readonly fs: FileSystem;
  readonly steps: Step[];
  /** Rejects with the code whatever it accepts; undefined lets the operation through. */
  fail: (step: Step) => string | undefined;
  /** What the disk says is free; null: the truth. */
  freeBytes: number | null;
  /** Most bytes one write takes. */
  writeCapBytes: number;
  /** Bytes at the end of every write that are reported as written and are not. */
  bytesLost: number;
}

/** The real disk, watched, with faults put in at its door. */
export function aFaultyDisk(folder: string): FaultyDisk {
  const disk: FaultyDisk = {
    steps: [],
    fail: () => undefined,
    freeBytes: null,
    writeCapBytes: Infinity,
    bytesLost: 0,
    fs: {
      open: async (path, purpose) => {
        await check(`open ${purpose}`, path);
        return watched(path, await nodeFileSystem.open(path, purpose));
      },
      rename: async (from, to) => {
        await check('rename', to);
        await nodeFileSystem.rename(from, to);
      },
      link: async (from, to) => {
        await check('link', to);
        await nodeFileSystem.link(from, to);
      },
      unlink: pass('unlink', (path) => nodeFileSystem.unlink(path)),
      readdir: pass('readdir', (path) => nodeFileSystem.readdir(path)),
      stat: pass('stat', (path) => nodeFileSystem.stat(path)),
      mkdir: pass('mkdir', (path) => nodeFileSystem.mkdir(path)),
      rmdir: pass('rmdir', (path) => nodeFileSystem.rmdir(path)),
      freeBytes: pass('free bytes', async (path) => disk.freeBytes ?? nodeFileSystem.freeBytes(path)),
      syncFolder: pass('sync folder', (path) => nodeFileSystem.syncFolder(path)),
    },
  };

  function check(operation: string, path: string): Promise<void> {
    const name = relative(folder, path).replaceAll(/[0-9a-f]{16}/g, '*');
    const step = { operation, name };
    disk.steps.push(step);
    const code = disk.fail(step);
    return code === undefined ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
  }

  function pass<Value>(operation: string, call: (path: string) => Promise<Value>) {
    return async (path: string) => {
      await check(operation, path);
      return call(path);
    };
  }

  function watched(path: string, file: OpenFile): OpenFile {
    return {
      async write(bytes) {
        await check('write', path);
        const taken = bytes.subarray(0, disk.writeCapBytes);
        await file.write(taken.subarray(0, Math.max(0, taken.length - disk.bytesLost)));
        return taken.length;
      },
      read: (into, position) => check('read', path).then(() => file.read(into, position)),
      truncate: (lengthBytes) => check('truncate', path).then(() => file.truncate(lengthBytes)),
      sizeBytes: () => check('size', path).then(() => file.sizeBytes()),
      sync: () => check('sync', path).then(() => file.sync()),
      async close() {
        // The handle is given back even when the disk complains, as the system does.
        await file.close();
        await check('close', path);
      },
    };
  }
  return disk;
}

export function told(steps: readonly Step[]): string[] {
  return steps.map(({ operation, name }) => `${operation} ${name}`);
}
