import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNewFile } from '#workbench/writeNewFile';

const bytes = new TextEncoder().encode('new');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file where a person asked for it', () => {
  it('puts it there and leaves nothing else', async () => {
    await writeNewFile(join(folder, 'a.pdf'), bytes, { mayReplace: false });
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('refuses to replace a file, and leaves it as it was', async () => {
    await writeFile(join(folder, 'a.pdf'), 'old');
    await expect(writeNewFile(join(folder, 'a.pdf'), bytes, { mayReplace: false })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('refuses a link that leads nowhere as well', async () => {
    await symlink(join(folder, 'nowhere'), join(folder, 'a.pdf'));
    await expect(writeNewFile(join(folder, 'a.pdf'), bytes, { mayReplace: false })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('replaces a link itself when it may, never what the link leads to', async () => {
    await writeFile(join(folder, 'target'), 'old');
    await symlink(join(folder, 'target'), join(folder, 'a.pdf'));
    await writeNewFile(join(folder, 'a.pdf'), bytes, { mayReplace: true });
    expect(await readFile(join(folder, 'target'), 'utf8')).toBe('old');
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new');
  });

  it('keeps the old file and says so where the disk gives back something else', async () => {
    await writeFile(join(folder, 'a.pdf'), 'old');
    const readBack = async (path: string) => (await readFile(path)).fill(0, 1);
    await expect(
      writeNewFile(join(folder, 'a.pdf'), bytes, { mayReplace: true, readBack }),
    ).rejects.toMatchObject({ code: 'READ-BACK-DIFFERS' });
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('leaves nothing behind where it cannot be put in place', async () => {
    const place = join(folder, 'a.pdf');
    await rm(place, { force: true });
    await writeNewFile(join(folder, 'keep'), bytes, { mayReplace: false });
    const { mkdir } = await import('node:fs/promises');
    await mkdir(place);
    await expect(writeNewFile(place, bytes, { mayReplace: true })).rejects.toThrow();
    expect((await readdir(folder)).toSorted()).toEqual(['a.pdf', 'keep']);
  });
});
