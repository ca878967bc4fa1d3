import { constants } from 'node:fs';
import * as disk from 'node:fs/promises';
import type { FileSystem, OpenFile } from './fileSystem';

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
    // As big numbers: elsewhere file numbers go beyond what a double tells apart.
    const found = await disk.stat(path, { bigint: true });
    const { ino, mtimeNs } = found;
    return { isFolder: found.isDirectory(), sizeBytes: Number(found.size), identity: `${ino}-${mtimeNs}` };
  },
  mkdir: (path) => disk.mkdir(path, { mode: privateFolder }),
  rmdir: disk.rmdir,
  async syncFolder(path) {
    const folder = await disk.open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

function openFile(handle: disk.FileHandle): OpenFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    truncate: (lengthBytes) => handle.truncate(lengthBytes),
    sizeBytes: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}
