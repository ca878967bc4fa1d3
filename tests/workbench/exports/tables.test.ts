import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleEngagement } from '../../support/sampleEngagement';
import { exported, exportJob } from './exported';
import { elementsOf, readArchive } from './readOffice';

const engagement = sampleEngagement('A');
const job = exportJob('xlsx', engagement);

/** The cells of a sheet as they were written: numbers as numbers, texts by way of the shared strings. */
async function sheet(bytes: Uint8Array, number: number): Promise<(string | number | null)[][]> {
  const files = await readArchive(bytes);
  const strings = elementsOf(files.get('xl/sharedStrings.xml')).filter(({ name }) => name === 'si');
  const rows: (string | number | null)[][] = [];
  for (const { attributes, name, text } of elementsOf(files.get(`xl/worksheets/sheet${number}.xml`))) {
    if (name === 'row') rows.push([]);
    if (name !== 'c') continue;
    const value =
      attributes['t'] === 's' ? (strings[Number(text)]?.text ?? '') : text === '' ? null : Number(text);
    rows.at(-1)?.push(value);
  }
  return rows;
}

describe('the workbook', () => {
  it.each(job.tables.tables.map((table, place) => [table.id, table, place + 1] as const))(
    'holds the table of %s, numbers as numbers',
    async (_, table, number) => {
      const [head, ...rows] = await sheet(await exported(job), number);
      expect(head).toEqual(table.columns.map(({ title }) => title));
      expect(rows).toEqual(table.rows);
    },
  );

  it('keeps the head of every table in sight', async () => {
    const files = await readArchive(await exported(job));
    for (const place of job.tables.tables.keys()) {
      const panes = elementsOf(files.get(`xl/worksheets/sheet${place + 1}.xml`)).filter(
        ({ name }) => name === 'pane',
      );
      expect(panes[0]?.attributes).toMatchObject({ state: 'frozen', ySplit: '1' });
    }
  });

  it('has a filter over every table, which names its range', async () => {
    const files = await readArchive(await exported(job));
    const names = elementsOf(files.get('xl/workbook.xml')).filter(({ name }) => name === 'definedName');
    for (const [place, { rows, title }] of job.tables.tables.entries()) {
      const sheetXml = elementsOf(files.get(`xl/worksheets/sheet${place + 1}.xml`));
      const range = sheetXml.find(({ name }) => name === 'autoFilter')?.attributes['ref'] ?? '';
      expect(range).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
      const own = names.filter(({ attributes }) => attributes['localSheetId'] === String(place));
      expect(own.map(({ text }) => text.replaceAll('$', ''))).toEqual([
        `'${title}'!${range}`,
        `'${title}'!1:1`,
      ]);
    }
  });

  it('prints all columns of a sheet on one page of the paper of the report', async () => {
    const letter = { ...job, document: { ...job.document, paper: 'Letter' as const } };
    const files = await readArchive(await exported(letter));
    for (const place of job.tables.tables.keys()) {
      const elements = elementsOf(files.get(`xl/worksheets/sheet${place + 1}.xml`));
      const setup = elements.find(({ name }) => name === 'pageSetup')?.attributes;
      expect(setup).toMatchObject({
        paperSize: '1',
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
      expect(elements.find(({ name }) => name === 'oddFooter')?.text).toMatch(/&P.*&N$/);
    }
  });

  it('gives a row the height of its longest text, up to the highest there is', async () => {
    const [first, ...rest] = job.tables.tables;
    if (first === undefined) throw new Error('there are tables');
    const rowOf = (text: string) => [text, ...Array.from({ length: first.columns.length - 1 }, () => null)];
    const rows = [rowOf('short'), rowOf('one\ntwo\nthree'), rowOf('word '.repeat(4000))];
    const files = await readArchive(
      await exported({ ...job, tables: { ...job.tables, tables: [{ ...first, rows }, ...rest] } }),
    );
    const [, short = 0, three = 0, longest] = elementsOf(files.get('xl/worksheets/sheet1.xml'))
      .filter(({ name }) => name === 'row')
      .map(({ attributes }) => Number(attributes['ht']));
    expect(three).toBeGreaterThan(2 * short);
    expect(longest).toBe(409);
  });

  it('never runs what a person wrote as a formula', async () => {
    const hostile = '=HYPERLINK("http://evil.example","x")';
    const [first, ...rest] = job.tables.tables;
    if (first === undefined) throw new Error('there are tables');
    const rows = [[hostile, ...Array.from({ length: first.columns.length - 1 }, () => '@SUM(1)')]];
    const bytes = await exported({
      ...job,
      tables: { ...job.tables, tables: [{ ...first, rows }, ...rest] },
    });
    const files = await readArchive(bytes);
    expect(elementsOf(files.get('xl/worksheets/sheet1.xml')).some(({ name }) => name === 'f')).toBe(false);
    expect((await sheet(bytes, 1))[1]?.[0]).toBe(hostile);
  });
});

describe('the tables as CSV', () => {
  it('hold the same, a file each', async () => {
    const files = await readArchive(await exported({ ...job, format: 'csv' }));
    for (const { columns, id, rows } of job.tables.tables) {
      const text = (files.get(`${id}.csv`)?.toString('utf8') ?? '').replace('\ufeff', '');
      const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(data[0]).toEqual(columns.map(({ title }) => title));
      expect(data.slice(1)).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ''))));
    }
  });

  it.each([
    ['en', ',', '56.5'],
    ['de', ';', '56,5'],
    ['sv', ';', '56,5'],
  ])('are separated as a spreadsheet in %s expects', async (language, separator, number) => {
    const [first] = job.tables.tables;
    if (first === undefined) throw new Error('there are tables');
    const table = { ...first, columns: first.columns.slice(0, 3), rows: [['-1', 56.5, -0.5]] };
    const files = await readArchive(
      await exported({
        ...job,
        format: 'csv',
        document: { ...job.document, language },
        tables: { ...job.tables, tables: [table] },
      }),
    );
    const [, line] = files.get(`${table.id}.csv`)?.toString('utf8').split('\r\n') ?? [];
    expect(line).toBe([`"'-1"`, number, number.replace('56', '-0')].join(separator));
  });
});
