import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './findChromium.mjs';

describe('finding a browser for the tests', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plumbline-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('takes the one it is told', async () => {
    const program = join(folder, 'my-browser');
    await writeFile(program, '');
    expect(await findChromium({ env: { PLUMBLINE_CHROMIUM: program, PATH: '' } })).toBe(program);
  });

  it('says so when the one it is told does not exist', async () => {
    await expect(findChromium({ env: { PLUMBLINE_CHROMIUM: join(folder, 'none') } })).rejects.toThrow(
      'does not exist',
    );
  });

  it.skipIf(process.platform === 'win32').each(['chromium', 'google-chrome', 'microsoft-edge'])(
    'finds %s on the path',
    async (name) => {
      const program = join(folder, name);
      await writeFile(program, '');
      await chmod(program, 0o755);
      expect(await findChromium({ env: { PATH: folder }, platform: 'linux' })).toBe(program);
    },
  );
});
