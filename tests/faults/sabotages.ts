import type { FileSystem, OpenFile } from '#workbench/storage/fileSystem';

/** One guard taken out between the store and the disk. */
export interface Sabotage {
  readonly name: string;
  readonly wrap: (fs: FileSystem) => FileSystem;
}

const temporary = (name: string) => new RegExp(`/${name}\\.[0-9a-f]{16}\\.tmp$`);
const engagement = '/data/engagements/[^/]+';

/** Every kind of file whose bytes are synced before something relies on them. */
const syncedFiles: Readonly<Record<string, RegExp>> = {
  'journal segments': /\.jsonl$/,
  'engagement files': temporary('engagement\\.json'),
  records: temporary('clients\\.json'),
  'kept copies of records': temporary('generations/clients/\\d+\\.json'),
  templates: temporary('templates/.*\\.json'),
  'attachments of the workspace': temporary('data/attachments/../[0-9a-f]{64}'),
  'attachments of an engagement': temporary('eng-./attachments/../[0-9a-f]{64}'),
  'the lock': temporary('lock'),
};

/** Every kind of folder whose names are synced before something relies on them. */
const syncedFolders: Readonly<Record<string, RegExp>> = {
  'the folder above the data folder': /^\/$/,
  'the data folder': /^\/data$/,
  'the folder of engagements': /^\/data\/engagements$/,
  'the folder of an engagement': new RegExp(`^${engagement}$`),
  'the folder of a journal': new RegExp(`^${engagement}/journal$`),
  'the folder of generations': new RegExp(`^${engagement}/generations$`),
  'the folder of kept copies of records': /^\/data\/generations\/clients$/,
  'the folder of a template': /^\/data\/templates\/[^/]+$/,
  'the folders of attachments': /^\/data\/attachments/,
  'the folders of an engagement’s attachments': new RegExp(`^${engagement}/attachments`),
};

export const syncSabotages: readonly Sabotage[] = [
  ...Object.entries(syncedFiles).map(([name, pattern]) => ({
    name: `no sync of ${name}`,
    wrap: (fs: FileSystem) => withFiles(fs, (file, path) => (pattern.test(path) ? { ...file, sync } : file)),
  })),
  ...Object.entries(syncedFolders).map(([name, pattern]) => ({
    name: `no sync of ${name}`,
    wrap: (fs: FileSystem): FileSystem => ({
      ...fs,
      syncFolder: (path) => (pattern.test(path) ? sync() : fs.syncFolder(path)),
    }),
  })),
];

function sync(): Promise<void> {
  return Promise.resolve();
}

function withFiles(fs: FileSystem, change: (file: OpenFile, path: string) => OpenFile): FileSystem {
  return { ...fs, open: async (path, purpose) => change(await fs.open(path, purpose), path) };
}

/** A disk that drops the end of every write to such a file, and says that it has it. */
export function losingBytes(fs: FileSystem, pattern: RegExp): FileSystem {
  return withFiles(fs, (file, path) =>
    pattern.test(path)
      ? {
          ...file,
          async write(bytes) {
            await file.write(bytes.subarray(0, Math.max(1, bytes.length - 9)));
            return bytes.length;
          },
        }
      : file,
  );
}

/** The size that was to be there, whatever is: the check of it is out of force. */
export function withoutSizeCheck(fs: FileSystem): FileSystem {
  return withFiles(fs, (file) => {
    let extraBytes = 0;
    return {
      ...file,
      async write(bytes) {
        const beforeBytes = await file.sizeBytes();
        const written = await file.write(bytes);
        extraBytes += beforeBytes + written - (await file.sizeBytes());
        return written;
      },
      sizeBytes: async () => (await file.sizeBytes()) + extraBytes,
    };
  });
}

/** Creating and linking put aside what stands under the name instead of refusing. */
export function withoutExclusiveCreate(fs: FileSystem): FileSystem {
  const clear = async (path: string, error: unknown) => {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    await fs.unlink(path);
  };
  return {
    ...fs,
    open: (path, purpose) =>
      fs.open(path, purpose).catch((error: unknown) => clear(path, error).then(() => fs.open(path, purpose))),
    link: (existing, name) =>
      fs
        .link(existing, name)
        .catch((error: unknown) => clear(name, error).then(() => fs.link(existing, name))),
  };
}

/** A disk without hard links, as exFAT sticks and some network drives are. */
export function withoutLinks(fs: FileSystem): FileSystem {
  const refusal = Object.assign(new Error('EPERM: no links here'), { code: 'EPERM' });
  return { ...fs, link: () => Promise.reject(refusal) };
}
