import { drawChart, isDrawn } from '#shared/report/charts/drawChart';
import type { Block, BlockOf, Tone } from '#shared/report/document';
import { headsGroup } from '#shared/report/headsGroup';
import type { Prose } from '#shared/report/markdown';
import { screenStyle } from '../charts';
import type { Part, Unit } from './part';
import { splitRuns, splitText } from './splitText';
import { chartScale, columnWidth, room } from './stageSize';

/** Characters of running text that are moved to another page as one: some six lines. */
const mostText = 520;
/** Characters of a cell, by how wide its column is. */
const mostCell = { slim: 60, narrow: 140, normal: 260, wide: 360 } as const;
const figuresInRow = 4;
/** What a chart leaves for its caption and for a line or two over it, so that these need no page of their own. */
const besideChart = 128;

/** A block of the report in parts that can be put on pages; nothing of it is left out. */
export function partsOf(block: Block, language: string): readonly Part[] {
  if (isDrawn(block)) {
    const frame = {
      widthPt: columnWidth / chartScale,
      heightPt: (room - besideChart) / chartScale,
      style: screenStyle,
    };
    const units = drawChart(block, frame).map((drawing): Unit => ({
      kind: 'drawing',
      drawing,
      alt: block.alt,
    }));
    const legend = 'legend' in block ? block.legend : undefined;
    return [
      { head: { kind: 'caption', text: block.caption }, units },
      ...(legend === undefined ? [] : [{ head: null, units: paragraph(legend, 'muted', language) }]),
    ];
  }
  switch (block.kind) {
    case 'heading':
      return [{ head: { kind: 'heading', level: block.level, text: block.text }, units: [] }];
    case 'paragraph':
      return [{ head: null, units: worded(block, block.tone ?? 'plain', language) }];
    case 'lead':
      return [
        {
          head: null,
          units: worded(block, 'plain', language).map((unit) =>
            unit.kind === 'prose' ? { ...unit, isLead: true } : unit,
          ),
        },
      ];
    case 'list':
      return [{ head: null, units: items(block.items, language) }];
    case 'note':
      return [
        {
          head: { kind: 'card', title: block.title, tags: [], facts: [] },
          isFramed: true,
          isWhole: true,
          units: worded(block, 'plain', language),
        },
      ];
    case 'figures':
      return [{ head: null, units: rowsOf(block.items) }];
    case 'table':
      return [tablePart(block, language)];
    case 'finding':
      return [
        {
          head: { kind: 'card', title: block.title, ...valueOf(block), tags: block.tags, facts: [] },
          isFramed: true,
          isWhole: true,
          units: [
            ...worded(block, 'plain', language),
            ...block.details.flatMap(({ label, text }) => labelled(label, text, language)),
          ],
        },
      ];
    case 'recommendation':
      return [recommendation(block, language)];
    case 'picture':
      return [
        {
          head: { kind: 'caption', text: [block.label, block.caption].filter(Boolean).join('  ') },
          units: [{ kind: 'picture', attachment: block.attachment, alt: block.alt }],
        },
      ];
  }
}

function recommendation(block: BlockOf<'recommendation'>, language: string): Part {
  const { actions, facts, id, measures, terms, title, why } = block;
  return {
    head: { kind: 'card', title, value: id, tags: [], facts },
    isFramed: true,
    isWhole: true,
    units: [
      ...labelled(why.label, why.text, language),
      ...items(actions.items, language, actions.label),
      ...items(measures.items, language, measures.label),
      ...terms.flatMap(({ label, text }) => labelled(label, text, language)),
    ],
  };
}

/** A cell too long for a page goes on in a row below it. */
function tablePart({ caption, columns, rows }: BlockOf<'table'>, language: string): Part {
  const units = rows.flatMap((cells): Unit[] => {
    const pieces = cells.map(({ text }, place) =>
      splitText(text, mostCell[columns[place]?.width ?? 'normal'], language),
    );
    const lines = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: lines }, (_, line) => ({
      kind: 'row',
      cells: cells.map((cell, place) => ({ ...cell, text: pieces[place]?.[line] ?? '' })),
      ...(headsGroup(cells, columns) ? { headsGroup: true } : {}),
    }));
  });
  return { head: { kind: 'table', columns, ...(caption === undefined ? {} : { caption }) }, units };
}

function valueOf({ value }: BlockOf<'finding'>): { value?: string } {
  return value === undefined ? {} : { value };
}

function rowsOf(figures: BlockOf<'figures'>['items']): readonly Unit[] {
  return Array.from({ length: Math.ceil(figures.length / figuresInRow) }, (_, row) => ({
    kind: 'figures',
    items: figures.slice(row * figuresInRow, (row + 1) * figuresInRow),
  }));
}

/** The words with their Markdown where somebody wrote them. */
function worded(
  { prose, text }: { readonly prose?: readonly Prose[]; readonly text: string },
  tone: Tone,
  language: string,
): readonly Unit[] {
  if (prose === undefined) return paragraph(text, tone, language);
  return prose.flatMap((each) =>
    splitRuns(each.runs, mostText, language).map((runs): Unit => ({
      kind: 'prose',
      prose: { ...each, runs },
      tone,
    })),
  );
}

function paragraph(text: string, tone: Tone, language: string): readonly Unit[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => splitText(line, mostText, language))
    .map((piece) => ({ kind: 'prose', prose: { kind: 'paragraph', runs: [{ text: piece }] }, tone }));
}

function labelled(label: string, text: string, language: string): readonly Unit[] {
  return splitText(text, mostText, language).map((piece, place) => ({
    kind: 'labelled',
    label: place === 0 ? label : '',
    text: piece,
  }));
}

function items(texts: readonly string[], language: string, label?: string): readonly Unit[] {
  return texts
    .flatMap((text) => splitText(text, mostText, language))
    .map((text, place) => ({
      kind: 'item',
      text,
      ...(label !== undefined && place === 0 ? { label } : {}),
    }));
}
