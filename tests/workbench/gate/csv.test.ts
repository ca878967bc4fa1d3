import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { answerRows, recommendationRows } from '#shared/file/tableRows';
import { toEngagement } from '#shared/file/toEngagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { writeCsv } from '#workbench/gate/writeCsv';
import { createTranslate } from '#workbench/translate';

const { engagement } = toEngagement(samples.A.file, {
  engagement: 'e-1',
  client: 'c-1',
  createdAt: '2026-03-01T09:00:00.000Z',
});
const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '=cmd|"/c calc"!A1',
  'a;=1+1',
  'a,"=1',
  'a\n=1',
];

function parsed(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd()).data;
}

/** The converter of LibreOffice, where this machine has it. */
function findOffice(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
const office = findOffice();

describe('a table for spreadsheets', () => {
  it('has no cell that begins like a formula, and keeps numbers numbers', () => {
    const rows = parsed(writeCsv([['text', 'number'], ...hostile.map((text) => [text, -5.5])]));
    for (const [text = '', number] of rows.slice(1)) {
      expect(text).not.toMatch(/^[\s\0]*[=+\-@\t\r＝＋－＠]/u);
      expect(number).toBe('-5.5');
    }
  });

  it('brings every other text back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const [, back = []] = parsed(writeCsv([texts.map(() => 'h'), texts]));
        expect(back.map((text) => text.replace(/^'/, ''))).toEqual(
          texts.map((text) => text.replace(/^'/, '')),
        );
      }),
    );
  });

  it('names nobody: neither names, nor ids, nor notes', () => {
    const named = {
      ...engagement,
      respondents: engagement.respondents.map((each) => ({ ...each, name: 'Astrid Ångström' })),
    };
    const text = new TextDecoder().decode(writeCsv(answerRows(named, template, 'en', createTranslate('en'))));
    expect(text).not.toContain('Astrid');
    for (const { id } of engagement.respondents) expect(text).not.toContain(`"${id}"`);
  });

  it('holds every answer and the whole plan of a sample', () => {
    const answers = Object.values(engagement.answers).reduce((sum, own) => sum + Object.keys(own).length, 0);
    expect(answerRows(engagement, template, 'en', createTranslate('en'))).toHaveLength(answers + 1);
    expect(recommendationRows(engagement, template, 'en').length).toBeGreaterThan(3);
  });

  it('says in the language of the report what the template says, under the same names of columns', () => {
    const [columns, first] = recommendationRows(engagement, template, 'de');
    const [same, english] = recommendationRows(engagement, template, 'en');
    expect(columns).toEqual(same);
    const { title } = template.recommendations.find(({ id }) => id === first?.[0]) ?? {};
    expect([first?.[1], english?.[1]]).toEqual([title?.de, title?.en]);
    expect(answerRows(engagement, template, 'sv', createTranslate('sv'))[1]?.[3]).toBe(
      template.symptoms[0]?.prompt.sv,
    );
  });

  it.skipIf(office === null)(
    `is free of formulas in LibreOffice${office === null ? ' (skipped: it is not on this machine)' : ''}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'plumbline-csv-'));
      try {
        const csv = join(folder, 'table.csv');
        await writeFile(csv, writeCsv([['text'], ...hostile.map((text) => [text])]));
        await promisify(execFile)(
          office ?? '',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'fods',
            '--outdir',
            folder,
            csv,
          ],
          { timeout: 90_000 },
        );
        const sheet = await readFile(join(folder, 'table.fods'), 'utf8');
        expect(sheet).toContain('SUM(A1)');
        expect(sheet).not.toContain('table:formula');
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
