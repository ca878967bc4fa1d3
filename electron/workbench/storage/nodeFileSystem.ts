import { constants, fstatSync, statSync, writeSync, type BigIntStats } from 'node:fs';
import * as disk from 'node:fs/promises';
import { atOnceWhileQuick } from './atOnce';
import type { FileFacts, FileSystem, OpenFile } from './fileSystem';

const privateFile = 0o600;
const privateFolder = 0o700;

/**
 * O_EXCL never follows a link that was put there. O_NOFOLLOW keeps appending and cutting from leaving the data folder
 * by a planted link; Windows does not have it.
 */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;
const flags = {
  exclusive: constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
  append: constants.O_WRONLY | constants.O_APPEND | noFollow,
  read: constants.O_RDONLY,
  cut: constants.O_RDWR | noFollow,
};

/** The disk of this machine. */
export const nodeFileSystem: FileSystem = {
  open: async (path, purpose) => openFile(await disk.open(path, flags[purpose], privateFile)),
  rename: disk.rename,
  link: disk.link,
  unlink: disk.unlink,
  async readdir(path) {
    const entries = await disk.readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  async stat(path) {
    return factsOf(
      await atOnce(
        () => statSync(path, inBigNumbers),
        () => disk.stat(path, inBigNumbers),
      ),
    );
  },
  mkdir: (path) => disk.mkdir(path, { mode: privateFolder }),
  rmdir: disk.rmdir,
  async freeBytes(folder) {
    const { bavail, bsize } = await disk.statfs(folder);
    return bavail * bsize;
  },
  async syncFolder(path) {
    const folder = await disk.open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

const atOnce = atOnceWhileQuick();

/** File numbers of some systems go beyond what a double tells apart. */
const inBigNumbers = { bigint: true } as const;

function factsOf(found: BigIntStats): FileFacts {
  const { ino, mtimeNs } = found;
  return {
    isFolder: found.isDirectory(),
    sizeBytes: Number(found.size),
    node: String(ino),
    identity: `${ino}-${mtimeNs}`,
  };
}

/** Up to this a write is a short copy into the system's memory. */
const copiedAtOnceBytes = 16 * 1024;

function openFile(handle: disk.FileHandle): OpenFile {
  return {
    write(bytes) {
      const throughPool = async () => (await handle.write(bytes)).bytesWritten;
      if (bytes.length > copiedAtOnceBytes) return throughPool();
      return atOnce(() => writeSync(handle.fd, bytes), throughPool);
    },
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    truncate: (lengthBytes) => handle.truncate(lengthBytes),
    sizeBytes: () =>
      atOnce(
        () => fstatSync(handle.fd).size,
        async () => (await handle.stat()).size,
      ),
    // The length goes with the data; only times do not, and nothing here relies on them.
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}
