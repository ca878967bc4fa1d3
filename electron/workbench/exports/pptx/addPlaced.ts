import type PptxGenJS from 'pptxgenjs';
import { toneFill } from '#shared/report/charts/chartStyle';
import { textOn } from '#shared/report/colour';
import type { Cell } from '#shared/report/document';
import type { Palette } from '../../pdf/layout/palette';
import type { Rasterise } from '../charts/rasterise';
import { hex } from '../docx/wordLook';
import { headsGroup } from '#shared/report/headsGroup';
import { isLevel } from '#shared/report/level';
import type { Line, Placed } from './placed';
import { bodyWidthPt, slide, textWidthPt } from './slideMeasures';
import { cellPaddingPt, cellSizePt, headHeight, rowHeight } from './tablePages';

export interface SlideLook {
  readonly face: string;
  readonly palette: Palette;
  readonly rasterise: Rasterise;
}

/** The library measures in inches. */
export function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}

export function dataUrl(bytes: Uint8Array, type: 'png' | 'jpg'): string {
  const mediaType = type === 'png' ? 'image/png' : 'image/jpeg';
  return `${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** Writes something where it was placed: a text box, a real table, or a picture with its words. */
export function addPlaced(written: PptxGenJS.Slide, placed: Placed, look: SlideLook): void {
  const x = inches(slide.sidePt);
  const y = inches(placed.topPt);
  const h = inches(placed.heightPt);
  switch (placed.kind) {
    case 'text':
      written.addText(
        placed.lines.flatMap((line) => runsOf(line, look)),
        {
          ...{ x, y, h, w: inches(textWidthPt), margin: 0, valign: 'top', fontFace: look.face },
        },
      );
      return;
    case 'note':
      written.addText(
        placed.lines.flatMap((line) => runsOf(line, look)),
        {
          ...{ x, y, h, w: inches(textWidthPt), margin: 10, valign: 'middle', fontFace: look.face },
          fill: { color: hex(look.palette.tint) },
        },
      );
      return;
    case 'figures':
      addFigures(written, placed, look);
      return;
    case 'table':
      addTable(written, placed, look);
      return;
    case 'chart':
      written.addImage({
        ...{ x, y, h, w: inches(placed.widthPt), altText: placed.alt },
        data: dataUrl(look.rasterise(placed.drawing), 'png'),
      });
      return;
    case 'picture': {
      const { alt, image, widthPt } = placed;
      const type = image.mediaType === 'image/png' ? 'png' : 'jpg';
      written.addImage({
        ...{ x, y, h, w: inches(widthPt), altText: alt, objectName: evidenceName },
        data: dataUrl(image.bytes, type),
      });
    }
  }
}

/** What pictures of the evidence are called on a slide. */
export const evidenceName = 'Evidence';
const bulletIndentPt = 16;

/** One paragraph; its last run ends it. */
function runsOf(
  { afterPt, beforePt, depth, mark, role, runs, sizePt }: Line,
  look: SlideLook,
): PptxGenJS.TextProps[] {
  const { palette } = look;
  const color = hex(role === 'lead' ? palette.brandText : role === 'label' ? palette.muted : palette.ink);
  return runs.map(({ href, isEmphasised, isStrong, text }, index) => ({
    text,
    options: {
      ...{ fontSize: sizePt, color, paraSpaceBefore: beforePt, paraSpaceAfter: afterPt, indentLevel: depth },
      bold: isStrong === true || role !== 'body',
      italic: isEmphasised === true,
      breakLine: index === runs.length - 1,
      ...(href !== undefined && { hyperlink: { url: href } }),
      ...(mark === 'dot' && { bullet: { indent: bulletIndentPt } }),
      ...(mark === 'number' && { bullet: { type: 'number' as const, indent: bulletIndentPt + 4 } }),
    },
  }));
}

function addFigures(
  written: PptxGenJS.Slide,
  { heightPt, items, topPt }: Extract<Placed, { kind: 'figures' }>,
  { face, palette }: SlideLook,
): void {
  const gapPt = 18;
  const widthPt = (bodyWidthPt - gapPt * (items.length - 1)) / items.length;
  items.forEach(({ label, note, value }, place) => {
    const x = inches(slide.sidePt + place * (widthPt + gapPt));
    const w = inches(widthPt);
    written.addShape('line', {
      x,
      y: inches(topPt),
      w,
      h: 0,
      line: { color: hex(palette.ink), width: 0.75 },
    });
    const options = { breakLine: true } as const;
    written.addText(
      [
        { text: label, options: { ...options, fontSize: 11, color: hex(palette.muted) } },
        {
          text: value,
          options: { ...options, fontSize: value.length < 9 ? 26 : 15, bold: true, color: hex(palette.ink) },
        },
        ...(note === undefined
          ? []
          : [{ text: note, options: { ...options, fontSize: 11, color: hex(palette.muted) } }]),
      ],
      { x, y: inches(topPt + 6), w, h: inches(heightPt - 6), margin: 0, valign: 'top', fontFace: face },
    );
  });
}

function addTable(
  written: PptxGenJS.Slide,
  { topPt, ...table }: Extract<Placed, { kind: 'table' }>,
  { face, palette }: SlideLook,
): void {
  const { columns, rows, widthsPt } = table;
  const none = { type: 'none' } as const;
  const line = (color: string, pt: number) => ({ type: 'solid', pt, color: hex(color) }) as const;
  const cellOf = (cell: Cell, isNumber: boolean, isHead: boolean): PptxGenJS.TableCell => {
    const { isStrong = false, text, tone } = cell;
    const color = isHead || tone === 'muted' ? palette.muted : palette.ink;
    return {
      text,
      options: {
        align: isNumber ? 'right' : 'left',
        bold: isHead || isStrong || isLevel(tone),
        color: hex(isLevel(tone) ? textOn(toneFill[tone]) : color),
        ...(isLevel(tone) && { fill: { color: hex(toneFill[tone]) } }),
        border: [none, none, isHead ? line(palette.ink, 0.75) : line(palette.line, 0.5), none],
      },
    };
  };
  const rowOf = (row: readonly Cell[]): PptxGenJS.TableRow => {
    if (!headsGroup(row, columns))
      return columns.map(({ isNumber }, place) => {
        const cell = row[place] ?? { text: '' };
        return cellOf(cell, cell.isNumber ?? isNumber === true, false);
      });
    return row.map((cell) => {
      const written = cellOf(cell, false, false);
      return { ...written, options: { ...written.options, colspan: columns.length } };
    });
  };
  written.addTable(
    [
      columns.map(({ isNumber, title }) => cellOf({ text: title }, isNumber === true, true)),
      ...rows.map(rowOf),
    ],
    {
      ...{ x: inches(slide.sidePt), y: inches(topPt), w: inches(bodyWidthPt) },
      colW: widthsPt.map(inches),
      rowH: [headHeight(table), ...rows.map((row) => rowHeight(row, table))].map(inches),
      margin: [cellPaddingPt.edge, cellPaddingPt.side, cellPaddingPt.edge, cellPaddingPt.side],
      ...{ fontFace: face, fontSize: cellSizePt, valign: 'top' },
    },
  );
}
