import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { terminalForTests } from './terminalForTests';

const { at, plumbline } = terminalForTests();
const { title, respondents } = samples.A.file;
const person = respondents[1];
if (person === undefined) throw new Error('the sample has nobody to erase');

const exported = async (name: string): Promise<string> => {
  expect(await plumbline('export', title, '--out', name)).toMatchObject({ code: 0 });
  return readFile(at(name), 'utf8');
};

describe('erase', () => {
  beforeAll(async () => {
    expect(await plumbline('import', 'A.json')).toMatchObject({ code: 0 });
  });

  it('only says what would go, and what is out of reach, until it is told to', async () => {
    const before = await exported('before.json');
    const said = await plumbline('erase', title, '--respondent', person.title);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain(`Of “${person.title}” this would go for good:\n  49 answers`);
    expect(said.stdout).toContain('No backup folder is chosen here.');
    expect(said.stdout).toContain('Files that were handed out before');
    expect(said.stdout).toContain('--reason TEXT --yes');
    expect(await exported('after.json')).toBe(before);
  });

  it('refuses a name nobody has, and a question of which nothing is on record', async () => {
    const unknown = await plumbline('erase', title, '--respondent', 'Nobody');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('“Nobody” names nobody');
    expect(unknown.stderr).toContain(person.title);
    const nothing = await plumbline(
      ...['erase', title, '--respondent', person.title, '--question', 'role.intakes'],
      ...['--reason', 'Asked for', '--yes'],
    );
    expect(nothing).toMatchObject({ code: 1, stdout: '' });
    expect(nothing.stderr).toContain('nothing was erased');
  });

  it('erases one answer, and then the person', async () => {
    const one = await plumbline(
      ...['erase', title, '--respondent', person.title, '--question', 'role.intake'],
      ...['--reason', 'Asked for', '--yes'],
    );
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toContain('Erased for good');
    expect(one.stdout).toContain('  1 answer\n');
    const whole = await plumbline(
      'erase',
      title,
      '--respondent',
      person.title,
      '--reason',
      'Asked for',
      '--yes',
    );
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toContain('  48 answers\n');
    expect(await exported('without.json')).not.toContain(person.title);
  });
});
