import type {
  GanttBlock,
  HeatBlock,
  ProgressBlock,
  RadarBlock,
  StagesBlock,
  TShapeBlock,
} from '../chartBlock';
import type { BlockOf, Cell } from '../document';
import { assertNever } from '../../result';
import type { DrawnBlock } from './drawChart';

type Table = BlockOf<'table'>;
type Column = Table['columns'][number];

/** The figures behind a chart as a table: every value that is drawn, and every label in full. */
export function chartTable(block: DrawnBlock): Table {
  switch (block.kind) {
    case 'bars':
      return barsTable(block);
    case 'situations':
      return situationsTable(block);
    case 'heat':
      return heatTable(block);
    case 'radar':
      return radarTable(block);
    case 'tshape':
      return tShapeTable(block);
    case 'stages':
      return stagesTable(block);
    case 'gantt':
      return ganttTable(block);
    case 'progress':
      return progressTable(block);
    default:
      return assertNever(block);
  }
}

function barsTable({ bars, caption, labels }: BlockOf<'bars'>): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.item, width: 'wide' },
      number(labels.value, 'narrow'),
      { title: labels.dots, width: 'wide' },
    ],
    rows: bars.map(({ dots, label, note, valueText }) => [
      { text: note === undefined ? label : `${label} (${note})` },
      { text: valueText },
      { text: dots.map((dot) => `${dot.label} ${dot.valueText}`).join('; ') },
    ]),
  };
}

function situationsTable({ caption, labels, tiles }: BlockOf<'situations'>): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.situation, width: 'wide' },
      { title: labels.level, width: 'normal' },
      number(labels.severity, 'narrow'),
      { title: labels.mode, width: 'normal' },
      { title: labels.confidence, width: 'normal' },
    ],
    rows: tiles.map(({ confidence, id, level, mode, name, severity, tone }) => [
      { text: `${id} ${name}` },
      { text: level, tone },
      { text: severity },
      { text: mode },
      { text: confidence },
    ]),
  };
}

function heatTable({ caption, columns, groups, rowTitle }: HeatBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: rowTitle, width: 'wide' },
      ...columns.map(({ label, note }) => number([label, note].filter(Boolean).join(' '), 'normal')),
    ],
    rows: groups.flatMap(({ label, rows }) => [
      groupRow(label),
      ...rows.map((row) => [{ text: row.label }, ...row.cells.map(({ text }) => ({ text }))]),
    ]),
  };
}

function radarTable({ axes, axisTitle, caption, series }: RadarBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [{ title: axisTitle, width: 'wide' }, ...series.map(({ label }) => number(label, 'normal'))],
    rows: axes.map((axis, place) => [
      { text: axis },
      ...series.map(({ values }) => ({ text: values[place]?.text ?? '' })),
    ]),
  };
}

function tShapeTable({ caption, labels, skills }: TShapeBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.skill, width: 'wide' },
      number(labels.current, 'normal'),
      number(labels.required, 'normal'),
      { title: labels.depth, width: 'normal' },
    ],
    rows: skills.map(({ currentText, hasDepth, label, note, requiredText }) => [
      { text: note === undefined ? label : `${label} (${note})` },
      { text: currentText },
      { text: requiredText },
      { text: hasDepth ? labels.somebody : labels.nobody },
    ]),
  };
}

function stagesTable({ caption, labels, range, stages }: StagesBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.stage, width: 'wide' },
      { title: labels.people, width: 'normal' },
    ],
    rows: stages.map(({ label, note, people }, place) => [
      { text: place === range?.median ? `${label} (${labels.median})` : label },
      { text: note ?? String(people) },
    ]),
  };
}

function ganttTable({ caption, groups, labels }: GanttBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.item, width: 'wide' },
      { title: labels.time, width: 'normal' },
    ],
    rows: groups.flatMap(({ label, rows }) => [
      groupRow(label),
      ...rows.map((row) => [
        { text: [`${row.id} ${row.label}`.trim(), row.note].filter(Boolean).join('\n') },
        { text: row.text },
      ]),
    ]),
  };
}

function progressTable({ caption, labels, rows }: ProgressBlock): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: labels.item, width: 'wide' },
      number(labels.before, 'narrow'),
      number(labels.after, 'narrow'),
      { title: labels.change, width: 'normal' },
    ],
    rows: rows.map(({ afterText, beforeText, changeText, isStrong = false, label }) => [
      { text: label, isStrong },
      { text: beforeText },
      { text: afterText },
      { text: changeText },
    ]),
  };
}

function number(title: string, width: Column['width']): Column {
  return { title, width, isNumber: true };
}

/** The name of a group of rows, which runs on to the end. */
function groupRow(label: string): readonly Cell[] {
  return [{ text: label, isStrong: true }];
}
