import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { onePixelPng } from '../../contract/pictures';
import { startBuiltBrowserDoor } from '../../support/builtBrowserDoor';
import { unpacked } from '../../workbench/pdf/unpacked';
import { terminalForTests } from './terminalForTests';

const { at, folder, plumbline } = terminalForTests();

describe('help', () => {
  it('lists the commands, and says more about each', async () => {
    const general = await plumbline('--help');
    expect(general).toMatchObject({ code: 0, stderr: '' });
    const names = [
      'sample',
      'import',
      'export',
      'validate',
      'assess',
      'report',
      'backup',
      'backups',
      'rebuild',
      'restore',
      'erase',
      'guide',
      'self-assessment',
    ];
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
    ['nobody to erase', ['erase', 'Any'], '--respondent NAME is missing.'],
    [
      'a part of no answer',
      ['erase', 'Any', '--respondent', 'X', '--part', 'note'],
      '--part needs --question.',
    ],
    ['no group', ['guide', 'Any', '--out', 'x.pdf'], '--group GROUP is missing.'],
    [
      'an unknown paper',
      ['guide', 'Any', '--group', 'EXE', '--paper', 'A5', '--out', 'x.pdf'],
      'no paper “A5”',
    ],
    ['for nobody', ['self-assessment', 'Any', '--out', 'x.html'], 'Name either one person'],
    [
      'an unknown part',
      ['erase', 'Any', '--respondent', 'X', '--question', 'q', '--part', 'all'],
      'There is no part “all”',
    ],
    ['erasing without a reason', ['erase', 'Any', '--respondent', 'X', '--yes'], '--reason TEXT is missing.'],
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
    const bytes = await readFile(at('a.pdf'));
    const text = bytes.toString('latin1');
    expect([text.slice(0, 5), text.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
    expect(unpacked(bytes)).toContain('/Outlines');
  }, 60_000);

  it.each(['docx', 'pptx', 'xlsx', 'csv', 'svg', 'png'])(
    'makes the report as %s too',
    async (format) => {
      const file = `a.${format}`;
      const { code, stdout, stderr } = await plumbline('report', 'A.json', '--out', file, '--format', format);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(file);
      const bytes = await readFile(at(file), 'latin1');
      expect(bytes.slice(0, 2)).toBe('PK');
    },
    60_000,
  );

  it('names the formats there are where one is unknown', async () => {
    const { code, stderr } = await plumbline('report', 'A.json', '--out', 'a.odt', '--format', 'odt');
    expect(code).not.toBe(0);
    expect(stderr).toContain('docx');
  });

  it('refuses a faulty brand file, naming the place', async () => {
    await writeFile(
      at('brand.json'),
      JSON.stringify({ format: 'plumbline-brand', schemaVersion: 1, name: 'X' }),
    );
    const { code, stderr } = await plumbline('report', 'A.json', '--out', 'b.pdf', '--brand', 'brand.json');
    expect(code).toBe(1);
    expect(stderr).toContain('brand.json cannot be taken in: one place is at fault.');
    expect(stderr).toContain('colour: expected');
    expect(await readdir(folder())).not.toContain('b.pdf');
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

  it('export beside the app that has the folder open', async () => {
    const app = await startBuiltBrowserDoor(at('own-data'));
    try {
      const beside = await plumbline('export', samples.B.file.title, '--out', 'b.json', '--data', 'own-data');
      expect(beside).toMatchObject({ code: 0, stderr: '' });
      const refused = await plumbline('import', 'B.json', '--data', 'own-data');
      expect(refused.code).toBe(1);
    } finally {
      await app.stop();
    }
  });

  it('say which engagements there are when none is meant, and write nothing', async () => {
    const { code, stderr } = await plumbline('export', 'nothing', '--out', 'none.json', '--data', 'own-data');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no engagement “nothing”');
    expect(stderr).toContain(`Bravo: ${samples.B.file.title}`);
    expect(await readdir(folder())).not.toContain('none.json');
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
    expect(await readdir(folder())).not.toContain('x.json');
  });

  it('leave no temporary file behind', async () => {
    expect((await readdir(folder())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
