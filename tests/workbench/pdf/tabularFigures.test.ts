import { expect, it } from 'vitest';
import type { Block } from '#shared/report/document';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { readLines } from './gallery/readLines';

it('sets figures in a column of numbers equally wide, and in running text as they are', async () => {
  const table: Block = {
    kind: 'table',
    columns: [
      { title: 'Words', width: 'wide' },
      { title: 'Numbers', width: 'normal', isNumber: true },
    ],
    rows: ['1111.1', '8888.8'].map((text) => [{ text: `${text} in words` }, { text }]),
  };
  const document = {
    ...reportOf(sampleEngagement('A')),
    sections: [{ id: 'a', title: 'A', startsPage: true, blocks: [table] }],
  };
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  const { bytes } = await renderPdf({ document, brand, logo: null, typeface: null });
  const widths = new Map(
    (await readLines(bytes)).flatMap(({ runs }) => runs.map(({ left, right, text }) => [text, right - left])),
  );
  expect(widths.get('1111.1')).toBeCloseTo(widths.get('8888.8') ?? NaN, 2);
  expect(widths.get('1111.1 in words')).toBeLessThan((widths.get('8888.8 in words') ?? NaN) - 5);
});
