import { describe, expect, it } from 'vitest';
import { documentKindOf } from '#workbench/gate/documentKindOf';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the kind of a document', () => {
  it('is what name and content agree on', () => {
    expect(documentKindOf(bytes('%PDF-1.7 …'), 'Charter.PDF')?.mediaType).toBe('application/pdf');
    expect(documentKindOf(bytes('PK\u0003\u0004…'), 'plan.xlsx')?.mediaType).toContain('spreadsheetml');
    expect(documentKindOf(bytes('plain words'), 'notes.txt')?.mediaType).toBe('text/plain');
    expect(documentKindOf(bytes('\u00ff\u00feA\u0000'), 'excel.csv')?.mediaType).toBe('text/csv');
  });

  it.each([
    ['a program under the name of a document', 'MZ\u0090', 'charter.pdf'],
    ['a program under its own name', 'MZ\u0090', 'setup.exe'],
    ['a script', 'rm -rf', 'run.sh'],
    ['a page that could run something', '<script>', 'page.html'],
    ['binary under the name of a text', 'a\u0000b', 'notes.txt'],
    ['nothing at all', '', 'empty.pdf'],
  ])('is none for %s', (_, content, name) => {
    expect(documentKindOf(bytes(content), name)).toBeNull();
  });
});
