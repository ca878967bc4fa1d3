import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFileName, reportFileName } from '#shared/file/fileNames';

describe('the name of a report file', () => {
  it('says client, title and day', () => {
    expect(reportFileName('Alfa', 'Focus of the role', '2026-03-01')).toBe(
      'Alfa - Focus of the role - 2026-03-01.pdf',
    );
  });

  it('says which edition, unless it is the one for the client', () => {
    expect(reportFileName('Alfa', 'T', '2026-03-01', 'internal')).toBe(
      'Alfa - T - 2026-03-01 - internal.pdf',
    );
  });

  const cases: [name: string, client: string, expected: string][] = [
    ['nothing that means a folder', '../../etc\\C:', 'etc C - T - 2026-03-01.pdf'],
    ['nothing that turns the text around', 'ab\u202Efdp.exe', 'abfdp.exe - T - 2026-03-01.pdf'],
    ['composed accents', 'A\u030Angstrom', 'Ångstrom - T - 2026-03-01.pdf'],
    ['no line breaks or bells', 'one\ntwo\u0007', 'onetwo - T - 2026-03-01.pdf'],
  ];
  it.each(cases)('has %s', (_name, client, expected) => {
    expect(reportFileName(client, 'T', '2026-03-01')).toBe(expected);
  });

  it('is never the name of a device', () => {
    expect(exchangeFileName('CON.x', '')).toBe('_CON.x.plumbline.json');
    expect(exchangeFileName('aux', '')).toBe('_aux.plumbline.json');
  });

  it('has a name even when nothing of it can be used', () => {
    expect(exchangeFileName('///', '...')).toBe('Plumbline.plumbline.json');
  });

  it('keeps the day when it must be cut', () => {
    expect(reportFileName('Ä'.repeat(200), 'T'.repeat(200), '2026-03-01')).toMatch(/^Ä+ - 2026-03-01\.pdf$/);
  });

  it('is safe whatever the texts are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (client, title) => {
        const name = reportFileName(client, title, '2026-03-01');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[\s.]/u);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
});
