import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { terminalForTests } from './terminalForTests';

const { at, plumbline } = terminalForTests();

describe('backups from the command line', () => {
  it('are made, listed, and bring back into another data folder what is missing there', async () => {
    await mkdir(at('stick'));
    const imported = await plumbline('import', 'A.json');
    const id = /as ([\w-]+)\./.exec(imported.stdout)?.[1] ?? '';
    const made = await plumbline('backup', '--to', 'stick');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('Backup 1 made and opened to prove it: one engagement.');
    expect((await plumbline('backup', '--to', 'stick')).stdout).toContain(
      'Nothing has changed since backup 1',
    );
    expect((await plumbline('backups', 'stick')).stdout).toContain('one engagement');

    const restored = await plumbline('restore', 'stick', '--data', 'elsewhere');
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toContain(id);
    const beside = await plumbline('restore', 'stick', '--engagement', id);
    expect(beside.stdout).toContain('Restored as a copy beside the present one');
    expect((await plumbline('rebuild')).stdout).toContain('The list is made again: 2 engagements.');
  });

  it('say what is missing', async () => {
    expect(await plumbline('backup', '--to', 'nowhere')).toMatchObject({ code: 1, stdout: '' });
    const unknown = await plumbline('restore', 'stick', '--engagement', 'nobody');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('does not hold the engagement “nobody”');
  });
});
