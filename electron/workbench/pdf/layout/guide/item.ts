import type { Content } from 'pdfmake/interfaces';
import type { GuideAnswer, GuideItem, GuideOption } from '#shared/report/guide/document';
import { assertNever } from '#shared/result';
import { textNode, together } from '../node';
import type { Palette } from '../palette';
import { figureBox, tickBox, writingLines } from './marks';
import type { Sheet } from './sheet';

const numberPt = 24;
const codePt = 118;

/** One question: number, prompt, its code, what it is answered with, probes and lines. Kept on one page. */
export function itemNodes(item: GuideItem, sheet: Sheet, palette: Palette): Content[] {
  const widthPt = sheet.widthPt - numberPt;
  const body: Content[] = [
    {
      columns: [
        {
          width: '*',
          stack: [
            ...(item.condition === ''
              ? []
              : [
                  textNode(item.condition, {
                    as: 'small',
                    color: palette.brandText,
                    isStrong: true,
                    margin: [0, 0, 0, 2],
                  }),
                ]),
            textNode(item.prompt, { as: 'body', color: palette.ink, isStrong: true }),
          ],
        },
        {
          width: codePt,
          stack: [
            { ...textNode(item.id, { as: 'small', color: palette.muted }), alignment: 'right' },
            ...(item.instead.length === 0 ? [] : [insteadNode(item.instead, palette)]),
          ],
        },
      ],
      columnGap: 12,
      margin: [0, 0, 0, 4],
    },
    ...answerNodes(item.answer, palette, widthPt),
    ...(item.probes.length === 0
      ? []
      : [
          {
            ul: item.probes.map((probe) => ({
              ...textNode(probe, { as: 'table', color: palette.muted }),
              italics: true,
            })),
            markerColor: palette.line,
            margin: [0, 4, 0, 0],
          } as Content,
        ]),
    ...(item.lines === 0 ? [] : [writingLines(item.lines, widthPt, palette)]),
  ];
  return [
    together(
      [
        {
          columns: [
            {
              ...textNode(item.number, { as: 'body', color: palette.brandText, isStrong: true }),
              width: numberPt,
            },
            { width: '*', stack: body },
          ],
        },
      ],
      [0, 0, 0, 11],
    ),
  ];
}

/** "Don't know" and "does not apply", small at the right, where a thumb finds them. */
function insteadNode(labels: readonly string[], palette: Palette): Content {
  return {
    columns: [
      { width: '*', text: '' },
      ...labels.map((label) => ({ width: 24, stack: [tickBox(label, palette)] })),
    ],
    columnGap: 2,
    margin: [0, 2, 0, 0],
  };
}

function answerNodes(answer: GuideAnswer, palette: Palette, widthPt: number): Content[] {
  const hint = (text: string): Content[] =>
    text === '' ? [] : [textNode(text, { as: 'small', color: palette.muted, margin: [0, 0, 0, 2] })];
  switch (answer.kind) {
    case 'choices':
      return [
        ...hint(answer.hint),
        inColumns(answer.options, ({ key, text }) => tickBox(text, palette, key)),
      ];
    case 'figures':
      return [
        ...hint([answer.hint, answer.total].filter((each) => each !== '').join(' · ')),
        inColumns(answer.options, ({ text }) => figureBox(text, palette)),
      ];
    case 'number':
      return [figureBox(answer.unit, palette)];
    case 'matrix':
      return [matrixNode(answer, palette, widthPt), ...hint(answer.legend)];
    case 'words':
      return [];
    default:
      return assertNever(answer);
  }
}

/** Letters up to which options stand two in a row. */
const shortOption = 42;

function inColumns(options: readonly GuideOption[], draw: (option: GuideOption) => Content): Content {
  const isShort = options.length > 2 && options.every(({ text }) => text.length <= shortOption);
  if (!isShort) return { stack: options.map(draw) };
  const half = Math.ceil(options.length / 2);
  return {
    columns: [options.slice(0, half), options.slice(half)].map((column) => ({
      width: '*',
      stack: column.map(draw),
    })),
    columnGap: 16,
  };
}

function matrixNode(
  { columns, rows }: Extract<GuideAnswer, { kind: 'matrix' }>,
  palette: Palette,
  widthPt: number,
): Content {
  const boxes = ['0', '1', '2', '3', '4', '5'];
  const cell = (): Content => ({
    columns: boxes.map((key) => ({ width: 22, stack: [tickBox('', palette, key)] })),
    columnGap: 1,
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [widthPt - 2 * 146, 138, 138],
      body: [
        columns.map((label) => textNode(label, { as: 'small', color: palette.muted, isStrong: true })),
        ...rows.map((row) => [textNode(row, { as: 'table', color: palette.ink }), cell(), cell()]),
      ],
    },
    layout: {
      hLineWidth: () => 0.4,
      vLineWidth: () => 0,
      hLineColor: () => palette.line,
      paddingLeft: (column: number) => (column === 0 ? 0 : 8),
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [0, 0, 0, 4],
  };
}
