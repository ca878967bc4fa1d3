import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/report/charts/textWidth';
import { columnWidths } from '#workbench/exports/parts/columnWidths';
import type { TablePart } from '#workbench/exports/parts/part';

const room = { widthPt: 471, sizePt: 8.5, paddingPt: 8 };
const table: TablePart = {
  columns: [
    { title: 'Nr.', width: 'narrow' },
    { title: 'Empfehlung', width: 'wide' },
    { title: 'Verantwortlich', width: 'wide' },
    { title: 'Umgesetztbis', width: 'narrow' },
    { title: 'Priorität', width: 'narrow' },
  ],
  rows: [[{ text: 'R01' }, { text: 'Eine Stimme für Prioritäten' }, { text: 'Produktleitung' }]],
};
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

describe('The columns of a table', () => {
  it('together take its whole width', () => {
    expect(sum(columnWidths(table, room))).toBeCloseTo(room.widthPt);
  });

  it('have room for the longest word of their titles', () => {
    const widths = columnWidths(table, { ...room, widthPt: 330 });
    expect(sum(widths)).toBeCloseTo(330);
    for (const [place, { title }] of table.columns.entries())
      expect(widths[place]).toBeGreaterThanOrEqual(
        textWidth(title, room.sizePt, 'semibold') + room.paddingPt,
      );
  });

  it('leave the others room beside a word of any length', () => {
    const monstrous = { ...table, rows: [[{ text: 'x'.repeat(5000) }, { text: '' }, { text: '' }]] };
    const widths = columnWidths(monstrous, room);
    expect(sum(widths)).toBeCloseTo(room.widthPt);
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });

  it('are not measured by a row that heads others and runs on over them', () => {
    const heading = [{ text: 'Wellenzugehörigkeitsüberschriftenzeile' }];
    expect(columnWidths({ ...table, rows: [heading] }, room)).toEqual(
      columnWidths({ ...table, rows: [] }, room),
    );
  });
});
