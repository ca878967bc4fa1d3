import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { onePixelPng } from '../../contract/pictures';
import { terminalForTests } from './terminalForTests';

describe('containers and previews', () => {
  const { at, plumbline } = terminalForTests();

  it('says what a file would bring, and with --dry-run leaves it at that', async () => {
    expect(await plumbline('import', 'A.json')).toMatchObject({ code: 0 });
    const { code, stdout } = await plumbline('import', 'A.json', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Client: Alfa \(on record here\)/);
    expect(stdout).toMatch(/Compared with it: nothing differs/);
    expect(stdout).toMatch(/Nothing was imported: this was a dry run\./);
  }, 60_000);

  it('goes out as a container that says what it holds, and comes into another folder whole', async () => {
    const title = (JSON.parse(await readFile(at('B.json'), 'utf8')) as { title: string }).title;
    expect(await plumbline('import', 'B.json')).toMatchObject({ code: 0 });
    const made = await plumbline('export', title, '--out', 'b.plumbline');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toMatch(/b\.plumbline written and read again: \d+ respondents, \d+ answers/);
    expect(await plumbline('import', 'b.plumbline', '--data', at('other'))).toMatchObject({ code: 0 });
    expect(await plumbline('export', title, '--out', 'again.json', '--data', at('other'))).toMatchObject({
      code: 0,
    });
    expect(await plumbline('export', title, '--out', 'first.json')).toMatchObject({ code: 0 });
    expect(await readFile(at('again.json'), 'utf8')).toBe(await readFile(at('first.json'), 'utf8'));
  }, 60_000);

  it('refuses a damaged container by name and touches no folder', async () => {
    await writeFile(at('bad.plumbline'), 'PK\u0003\u0004 and nothing more');
    const { code, stderr } = await plumbline('import', 'bad.plumbline', '--data', at('untouched'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.plumbline is refused: the whole is not a zip file\./);
    await expect(stat(at('untouched'))).rejects.toMatchObject({ code: 'ENOENT' });
  }, 60_000);

  it('writes a template as a file, and takes one in', async () => {
    expect(await plumbline('template', productManagementDiagnostic.id, '--out', 't.json')).toMatchObject({
      code: 0,
    });
    const template = JSON.parse(await readFile(at('t.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(at('own.json'), JSON.stringify({ ...template, id: 'our-way', title: { en: 'Our way' } }));
    const { code, stdout } = await plumbline('import', 'own.json');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Imported the template “Our way” as our-way 1\.1\.0\./);
  }, 60_000);

  it('shows the logo of a client on the cover of a report', async () => {
    const file = JSON.parse(await readFile(at('B.json'), 'utf8')) as { client: object };
    const pictures = async (name: string, client: object) => {
      await writeFile(at(`${name}.json`), JSON.stringify({ ...file, client: { ...file.client, ...client } }));
      const { code } = await plumbline('report', `${name}.json`, '--out', `${name}.pdf`);
      expect(code).toBe(0);
      return (await readFile(at(`${name}.pdf`), 'latin1')).split('/Subtype /Image').length - 1;
    };
    const without = await pictures('bare', {});
    expect(await pictures('shown', { logo: { base64: onePixelPng } })).toBeGreaterThan(without);
  }, 60_000);
});
