import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '#workbench/storage/durableFile';
import { aFaultyDisk, told } from './support/faultyDisk';
import { aStorage } from './support/storage';
import { aFolder, problemOf, valueOf } from './support/workspace';

const oldText = 'the old content';
const newText = 'the new content, which is longer than the old one';
const bytes = new TextEncoder().encode(newText);

async function aSavedFile() {
  const folder = await aFolder();
  await writeFile(join(folder, 'a.json'), oldText);
  const disk = aFaultyDisk(folder);
  return {
    disk,
    folder,
    storage: aStorage(folder, disk.fs),
    read: () => readFile(join(folder, 'a.json'), 'utf8'),
  };
}

const steps = [
  'open exclusive a.json.*.tmp',
  'write a.json.*.tmp',
  'size a.json.*.tmp',
  'sync a.json.*.tmp',
  'close a.json.*.tmp',
  'rename a.json',
  'sync folder ',
];

describe('replacing a file', () => {
  it('takes exactly these steps, in this order', async () => {
    const { disk, storage } = await aSavedFile();
    valueOf(await replaceFile(storage, 'a.json', bytes));
    expect(told(disk.steps)).toEqual(steps);
  });

  const codes = [
    ['ENOSPC', { code: 'disk-full', file: 'a.json' }],
    ['EDQUOT', { code: 'disk-full', file: 'a.json' }],
    ['EROFS', { code: 'folder-read-only', file: 'a.json' }],
    ['ENOENT', { code: 'folder-missing', file: 'a.json' }],
    ['EIO', { code: 'write-failed', file: 'a.json', systemCode: 'EIO' }],
  ] as const;
  const faults = steps
    .slice(0, -1)
    .flatMap((step) => codes.map(([code, problem]) => ({ step, code, problem })));

  it.each(faults)('keeps the old file when "$step" fails with $code', async ({ step, code, problem }) => {
    const { disk, folder, storage, read } = await aSavedFile();
    disk.fail = ({ operation, name }) => (`${operation} ${name}` === step ? code : undefined);
    expect(problemOf(await replaceFile(storage, 'a.json', bytes))).toEqual(problem);
    expect(await read()).toBe(oldText);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('says that a save is unconfirmed when only the folder could not be synced', async () => {
    const { disk, storage, read } = await aSavedFile();
    disk.fail = ({ operation }) => (operation === 'sync folder' ? 'EIO' : undefined);
    expect(problemOf(await replaceFile(storage, 'a.json', bytes))).toEqual({
      code: 'save-unconfirmed',
      file: 'a.json',
      systemCode: 'EIO',
    });
    expect(await read()).toBe(newText);
  });

  it.each([1, 2, 7, 48, 49])(
    'arrives whole when the disk takes %i bytes at a time',
    async (writeCapBytes) => {
      const { disk, storage, read } = await aSavedFile();
      disk.writeCapBytes = writeCapBytes;
      valueOf(await replaceFile(storage, 'a.json', bytes));
      expect(await read()).toBe(newText);
    },
  );

  it('gives up on a disk that takes nothing', async () => {
    const { disk, storage, read } = await aSavedFile();
    disk.writeCapBytes = 0;
    expect(problemOf(await replaceFile(storage, 'a.json', bytes)).code).toBe('write-failed');
    expect(await read()).toBe(oldText);
  });

  it('keeps the old file when the disk lost bytes it said it had', async () => {
    const { disk, folder, storage, read } = await aSavedFile();
    disk.bytesLost = 3;
    expect(problemOf(await replaceFile(storage, 'a.json', bytes)).code).toBe('write-failed');
    expect(await read()).toBe(oldText);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits and tries again while a rename is refused with %s',
    async (code) => {
      const { disk, storage, read } = await aSavedFile();
      let refusals = 8;
      disk.fail = ({ operation }) => (operation === 'rename' && (refusals -= 1) >= 0 ? code : undefined);
      valueOf(await replaceFile(storage, 'a.json', bytes));
      expect(await read()).toBe(newText);
    },
  );

  it('stops trying to rename after about three seconds', async () => {
    const { disk, folder, read } = await aSavedFile();
    const pausesMs: number[] = [];
    const storage = aStorage(folder, disk.fs, {
      pause: (milliseconds) => {
        pausesMs.push(milliseconds);
        return Promise.resolve();
      },
    });
    disk.fail = ({ operation }) => (operation === 'rename' ? 'EBUSY' : undefined);
    expect(problemOf(await replaceFile(storage, 'a.json', bytes))).toMatchObject({ systemCode: 'EBUSY' });
    expect(pausesMs.reduce((sum, pauseMs) => sum + pauseMs)).toBe(3180);
    expect(await read()).toBe(oldText);
  });

  it('makes an ordinary file of a planted link instead of following it', async () => {
    const { folder, storage } = await aSavedFile();
    await writeFile(join(folder, 'victim'), 'untouched');
    await symlink(join(folder, 'victim'), join(folder, 'b.json'));
    valueOf(await replaceFile(storage, 'b.json', bytes));
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('untouched');
    expect((await lstat(join(folder, 'b.json'))).isFile()).toBe(true);
  });
});
