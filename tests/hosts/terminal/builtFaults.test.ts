import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { terminalForTests } from './terminalForTests';

const { at, folder, plumbline } = terminalForTests();

type Loose = Record<string, unknown> & { answers: Record<string, unknown>[] };

async function badFile(change: (file: Loose) => void): Promise<void> {
  const file = structuredClone(samples.A.file) as unknown as Loose;
  change(file);
  await writeFile(at('bad.json'), JSON.stringify(file));
}

const answerTo = (file: Loose, question: string): Record<string, unknown> => {
  const found = file.answers.find((answer) => answer['question'] === question);
  if (found === undefined) throw new Error(question);
  return found;
};

describe('a faulty file ends with 1, named with its place and what was expected', () => {
  const cases: [name: string, change: (file: Loose) => void, says: readonly string[]][] = [
    ['a wrong format', (file) => (file['format'] = 'x'), ['format: expected "plumbline-engagement"']],
    [
      'an unknown question id',
      (file) => (answerTo(file, 'role.charter')['question'] = 'role.x'),
      ['answers[6].question: The template has no question “role.x”.'],
    ],
    [
      'a value out of range',
      (file) => (answerTo(file, 'role.explain')['value'] = 6),
      ['.value: The answer 6 to “role.explain” is out of range: expected 1 to 5.'],
    ],
    [
      'an allocation that sums to 99',
      (file) =>
        (answerTo(file, 'role.time-split')['value'] = { a: 8, b: 14, c: 28, d: 8, e: 20, f: 10, g: 11 }),
      ['.value: The parts of “role.time-split” sum to 99: expected 100.'],
    ],
    [
      'an answer to a question the group is not asked',
      (file) => (answerTo(file, 'role.time-split')['respondent'] = 'A-SAL'),
      ['.question: The question “role.time-split” is not put to the group SAL.'],
    ],
    [
      'not applicable where the question forbids it',
      (file) => {
        const answer = answerTo(file, 'role.charter');
        delete answer['value'];
        Object.assign(answer, { state: 'not-applicable', reason: 'none' });
      },
      ['.state: The question “role.charter” cannot be answered with “not applicable”.'],
    ],
    [
      'duplicate answers',
      (file) => file.answers.push({ ...answerTo(file, 'role.charter') }),
      ['answers[240]: A-EXE answers “role.charter” more than once: expected one answer'],
    ],
    [
      'several faults at once',
      (file) => {
        file['title'] = '';
        answerTo(file, 'role.explain')['value'] = 6;
      },
      ['2 places are at fault', 'title: expected a text that is not empty', '“role.explain” is out of range'],
    ],
  ];
  it.each(cases)('%s', async (_name, change, says) => {
    await badFile(change);
    const before = await readdir(folder());
    const calls = [['validate'], ['assess'], ['report', '--out', 'bad.pdf'], ['import']];
    const all = await Promise.all(
      calls.map(([command = '', ...rest]) => plumbline(command, 'bad.json', ...rest)),
    );
    for (const { code, stdout, stderr } of all) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      for (const words of ['bad.json', ...says]) expect(stderr).toContain(words);
    }
    expect(await readdir(folder())).toEqual(before);
  });

  it.each([
    ['not JSON', '{ "format": ', 'bad.json is not a JSON file.'],
    ['not text', Buffer.from([0xff, 0xfe, 0x00]), 'bad.json is not a text file'],
    ['empty', '', 'bad.json is not a JSON file.'],
  ])('%s', async (_name, content, says) => {
    await writeFile(at('bad.json'), content);
    const { code, stderr } = await plumbline('validate', 'bad.json');
    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });

  it('a file that is not there', async () => {
    const { code, stderr } = await plumbline('assess', 'nowhere.json');
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.json cannot be read (ENOENT)');
  });

  it('but takes an answer whose branch is closed', async () => {
    await badFile((file) =>
      file.answers.push({ respondent: 'A-PM1', question: 'model.exception', state: 'answered', value: 'b' }),
    );
    const [plain, extra] = await Promise.all([
      plumbline('assess', 'A.json', '--json'),
      plumbline('assess', 'bad.json', '--json'),
    ]);
    expect(extra).toMatchObject({ code: 0, stderr: '' });
    expect(extra.stdout).toBe(plain.stdout);
  });
});
