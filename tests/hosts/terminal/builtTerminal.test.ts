import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { onePixelPng } from '../../contract/pictures';

const entry = resolve(import.meta.dirname, '../../../out/main/cli.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-terminal-'));
  for (const id of ['A', 'B', 'C'] as const)
    await writeFile(at(`${id}.json`), JSON.stringify(samples[id].file));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the built command line as a program of its own, in a folder of the test. */
function plumbline(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: { ...process.env, PLUMBLINE_DATA: at('data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => ended({ code, stdout, stderr }));
  });
}

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

describe('help', () => {
  it('lists the commands, and says more about each', async () => {
    const general = await plumbline('--help');
    expect(general).toMatchObject({ code: 0, stderr: '' });
    const names = ['sample', 'import', 'export', 'validate', 'assess', 'report'];
    const helps = await Promise.all(names.map((name) => plumbline(name, '--help')));
    for (const [place, name] of names.entries()) {
      expect(general.stdout).toContain(`\n  ${name} `);
      expect(helps[place]).toMatchObject({ code: 0, stderr: '' });
      expect(helps[place]?.stdout).toContain(`Usage: plumbline ${name} `);
    }
  });
});

describe('wrong use ends with 2', () => {
  const cases: [name: string, args: string[], says: string][] = [
    ['no command', [], 'A command is missing.'],
    ['an unknown command', ['toString'], 'There is no command “toString”.'],
    ['no file', ['assess'], 'FILE is missing.'],
    ['two files', ['assess', 'A.json', 'B.json'], '“B.json” is one argument too many.'],
    ['an unknown option', ['assess', 'A.json', '--surprise'], '--surprise'],
    ['an option of another command', ['validate', 'A.json', '--json'], '--json'],
    ['no place to write to', ['report', 'A.json'], '--out FILE is missing.'],
    ['an unknown sample', ['sample', 'D', '--out', 'd.json'], 'There is no sample “D”'],
    ['the input as output', ['report', 'A.json', '--out', './A.json', '--force'], 'is the input itself'],
  ];
  it.each(cases)('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await plumbline(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('sample', () => {
  it('writes each sample as an exchange file that validates', async () => {
    for (const id of ['A', 'B', 'C']) {
      expect(await plumbline('sample', id, '--out', `sample-${id}.json`)).toMatchObject({
        code: 0,
        stderr: '',
      });
      expect(await plumbline('validate', `sample-${id}.json`)).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('leaves a file that stands there alone, unless forced', async () => {
    await writeFile(at('taken.json'), 'mine');
    const refused = await plumbline('sample', 'A', '--out', 'taken.json');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('taken.json exists already');
    expect(await readFile(at('taken.json'), 'utf8')).toBe('mine');
    expect(await plumbline('sample', 'A', '--out', 'taken.json', '--force')).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(at('taken.json'), 'utf8'))).toMatchObject({ client: { name: 'Alfa' } });
  });

  it('names the place it cannot write to', async () => {
    const { code, stderr } = await plumbline('sample', 'A', '--out', 'missing/a.json');
    expect(code).toBe(1);
    expect(stderr).toContain('missing/a.json could not be written (ENOENT)');
  });
});

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
    const before = await readdir(folder);
    const calls = [['validate'], ['assess'], ['report', '--out', 'bad.pdf'], ['import']];
    const all = await Promise.all(
      calls.map(([command = '', ...rest]) => plumbline(command, 'bad.json', ...rest)),
    );
    for (const { code, stdout, stderr } of all) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      for (const words of ['bad.json', ...says]) expect(stderr).toContain(words);
    }
    expect(await readdir(folder)).toEqual(before);
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

interface Expected {
  readonly D: Readonly<Record<string, number>>;
  readonly E: Readonly<Record<string, number>>;
  readonly severity: Readonly<Record<string, number>>;
  readonly trainable: Readonly<Record<string, number>>;
  readonly level: Readonly<Record<string, string>>;
  readonly mode: Readonly<Record<string, string>>;
  readonly overall: number;
  readonly leading: string;
  readonly first: readonly string[];
}

const expectedResults: Readonly<Record<'A' | 'B' | 'C', Expected>> = {
  A: {
    D: { role: 44.05, biz: 58.89, scale: 69.15, agile: 43.4 },
    E: { role: 100, biz: 100, model: 10, scale: 82.1, agile: 90 },
    severity: { S1: 56.0, S2: 41.1, S4: 25.3, S5: 50.9 },
    trainable: { S1: 0.37, S2: 0.81, S4: 0.36, S5: 0.59 },
    level: { S1: 'now', S2: 'quarter', S3: 'does-not-apply', S4: 'watch', S5: 'quarter' },
    mode: { S1: 'mixed', S2: 'training-led', S4: 'mixed', S5: 'training-led' },
    overall: 53.29,
    leading: 'S1',
    first: ['R01', 'R35', 'R02', 'R07', 'R05', 'R12'],
  },
  B: {
    D: { role: 51.79, biz: 23.71, model: 20.17, scale: 29.65, agile: 32.08 },
    E: { role: 100, biz: 100, model: 100, scale: 50.1, agile: 30 },
    severity: { S1: 48.2, S2: 76.3, S3: 79.8, S4: 35.2, S5: 20.4 },
    trainable: { S1: 0.38, S2: 0.8, S3: 0.46, S4: 0.33, S5: 0.59 },
    level: { S1: 'quarter', S2: 'now', S3: 'now', S4: 'quarter', S5: 'not-needed' },
    mode: { S2: 'training-led', S3: 'mixed', S4: 'decision-led' },
    overall: 33.06,
    leading: 'S3',
    first: ['R20', 'R22', 'R21', 'R16', 'R10', 'R13'],
  },
  C: {
    D: { role: 52.33, biz: 71.87, scale: 11.92, agile: 60.07 },
    E: { role: 50, biz: 50, model: 10, scale: 65.1, agile: 100 },
    severity: { S1: 23.8, S2: 14.1, S4: 57.3, S5: 39.9 },
    trainable: { S1: 0.33, S2: 0.82, S4: 0.32, S5: 0.6 },
    level: { S1: 'not-needed', S2: 'not-needed', S3: 'does-not-apply', S4: 'now', S5: 'watch' },
    mode: { S1: 'decision-led', S4: 'decision-led', S5: 'training-led' },
    overall: 49.24,
    leading: 'S4',
    first: ['R29', 'R37', 'R33', 'R31', 'R32', 'R30'],
  },
};

describe('assess', () => {
  it.each(['A', 'B', 'C'] as const)('gives the published results of sample %s as JSON', async (id) => {
    const { code, stdout, stderr } = await plumbline('assess', `${id}.json`, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout) as {
      exposures: Record<string, number>;
      dimensions: Record<string, { score: number }>;
      situations: Record<string, { severity: number; trainableShare: number; level: string; mode: string }>;
      overall: { score: number };
      overallAdvice: { leading: string };
      recommendations: { id: string }[];
    };
    const expected = expectedResults[id];
    const near = (found: number | undefined, wanted: number, digits: number): void =>
      expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
    for (const [each, wanted] of Object.entries(expected.D)) near(result.dimensions[each]?.score, wanted, 2);
    for (const [each, wanted] of Object.entries(expected.E)) near(result.exposures[each], wanted, 1);
    for (const [each, wanted] of Object.entries(expected.severity))
      near(result.situations[each]?.severity, wanted, 1);
    for (const [each, wanted] of Object.entries(expected.trainable))
      near(result.situations[each]?.trainableShare, wanted, 2);
    for (const [each, wanted] of Object.entries(expected.level))
      expect([each, result.situations[each]?.level]).toEqual([each, wanted]);
    for (const [each, wanted] of Object.entries(expected.mode))
      expect([each, result.situations[each]?.mode]).toEqual([each, wanted]);
    near(result.overall.score, expected.overall, 2);
    expect(result.overallAdvice.leading).toBe(expected.leading);
    expect(result.recommendations.slice(0, 6).map((each) => each.id)).toEqual(expected.first);
  });

  it('prints a table for reading', async () => {
    const { code, stdout } = await plumbline('assess', 'A.json');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.startsWith('  S1 '))).toMatch(/Now\s+100\.0\s+56\.0\s+0\.37\s+Mixed$/);
    expect(lines.find((line) => line.startsWith('  role '))).toMatch(/44\.05\s+Emerging\s+A$/);
    expect(stdout).toContain('Train now, with the named decisions taken in the same month');
    expect(lines.find((line) => line.startsWith('  R01 '))).toContain('Product role charter');
  });
});

describe('report', () => {
  it('makes a whole PDF file, with a brand and its logo', async () => {
    const brand = {
      format: 'plumbline-brand',
      schemaVersion: 1,
      name: 'Lotrecht Partners',
      colour: '#7a1f4e',
      logo: { mediaType: 'image/png', base64: onePixelPng },
    };
    await writeFile(at('brand.json'), JSON.stringify(brand));
    const { code, stdout, stderr } = await plumbline(
      'report',
      'A.json',
      '--out',
      'a.pdf',
      '--brand',
      'brand.json',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^a\.pdf written: \d+ pages\.\n$/);
    const bytes = await readFile(at('a.pdf'), 'latin1');
    expect([bytes.slice(0, 5), bytes.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
    expect(bytes).toContain('/Outlines');
  }, 60_000);

  it('refuses a faulty brand file, naming the place', async () => {
    await writeFile(
      at('brand.json'),
      JSON.stringify({ format: 'plumbline-brand', schemaVersion: 1, name: 'X' }),
    );
    const { code, stderr } = await plumbline('report', 'A.json', '--out', 'b.pdf', '--brand', 'brand.json');
    expect(code).toBe(1);
    expect(stderr).toContain('brand.json is not a brand file: colour: expected');
    expect(await readdir(folder)).not.toContain('b.pdf');
  });
});

describe('import and export', () => {
  it('bring an engagement in and out without loss', async () => {
    const imported = await plumbline('import', 'B.json', '--data', 'own-data');
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    const id = /as ([\w-]+)\./.exec(imported.stdout)?.[1] ?? '';
    const byId = await plumbline('export', id, '--out', 'out-1.json', '--data', 'own-data');
    expect(byId).toMatchObject({ code: 0, stderr: '' });
    const byTitle = await plumbline(
      'export',
      samples.B.file.title,
      '--out',
      'out-2.json',
      '--data',
      'own-data',
    );
    expect(byTitle).toMatchObject({ code: 0, stderr: '' });
    const first = await readFile(at('out-1.json'), 'utf8');
    expect(await readFile(at('out-2.json'), 'utf8')).toBe(first);
    const before = await plumbline('assess', 'B.json', '--json');
    const after = await plumbline('assess', 'out-1.json', '--json');
    expect(after.stdout).toBe(before.stdout);
  });

  it('say which engagements there are when none is meant, and write nothing', async () => {
    const { code, stderr } = await plumbline('export', 'nothing', '--out', 'none.json', '--data', 'own-data');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no engagement “nothing”');
    expect(stderr).toContain(`Bravo: ${samples.B.file.title}`);
    expect(await readdir(folder)).not.toContain('none.json');
  });

  it('ask for the id when a title is not enough', async () => {
    await plumbline('import', 'B.json', '--data', 'own-data');
    const { code, stderr } = await plumbline(
      'export',
      samples.B.file.title,
      '--out',
      'x.json',
      '--data',
      'own-data',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('is the title of several engagements');
    expect(await readdir(folder)).not.toContain('x.json');
  });

  it('leave no temporary file behind', async () => {
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
