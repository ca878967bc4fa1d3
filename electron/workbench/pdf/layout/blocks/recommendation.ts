import type { Content } from 'pdfmake/interfaces';
import type { BlockOf } from '#shared/report/document';
import { stack, textNode, together } from '../node';
import { contentWidthPt } from '../page';
import type { Palette } from '../palette';

const factsWidthPt = 158;
const gapPt = 22;
/** Characters that surely stay well below a page. */
const lowCharacters = 2600;

/** A recommendation as a card: what to do on the left, the facts about it on the right. */
export function recommendationNodes(block: BlockOf<'recommendation'>, palette: Palette): Content[] {
  const head: Content[] = [
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: contentWidthPt, y2: 0, lineWidth: 0.75, lineColor: palette.ink },
      ],
      margin: [0, 0, 0, 8],
    },
    {
      ...textNode('', { as: 'heading', color: palette.ink, isStrong: true, margin: [0, 0, 0, 6] }),
      fontSize: 11.5,
      text: [{ text: `${block.id}  `, color: palette.brandText }, block.title],
    },
  ];
  const work: Content[] = [
    ...labelled(block.why.label, palette),
    textNode(block.why.text, { as: 'body', color: palette.ink, margin: [0, 0, 0, 7] }),
    ...labelled(block.actions.label, palette),
    ...points(block.actions.items, 'ol', palette),
    ...labelled(block.measures.label, palette),
    ...points(block.measures.items, 'ul', palette),
  ];
  const columns: Content = {
    columns: [
      { ...stack(work), width: contentWidthPt - factsWidthPt - gapPt },
      { ...stack(block.facts.map((fact) => factNode(fact, palette))), width: factsWidthPt },
    ],
    columnGap: gapPt,
  };
  const note = block.note === undefined ? [] : [textNode(block.note, { as: 'small', color: palette.muted })];
  const margin: [number, number, number, number] = [0, 8, 0, 12];
  const nodes = [...head, columns, ...note];
  return [lengthOf(block) <= lowCharacters ? together(nodes, margin) : stack(nodes, margin)];
}

function labelled(label: string, palette: Palette): Content[] {
  return [textNode(label, { as: 'small', color: palette.muted, isStrong: true, margin: [0, 0, 0, 2] })];
}

function points(items: readonly string[], kind: 'ol' | 'ul', palette: Palette): Content[] {
  const nodes = items.map((item) => textNode(item, { as: 'body', color: palette.ink, margin: [2, 0, 0, 2] }));
  const list = kind === 'ol' ? { ol: nodes } : { ul: nodes };
  return [{ ...list, fontSize: 9.2, markerColor: palette.brandText, margin: [0, 0, 0, 6] }];
}

function factNode(
  { label, value }: { readonly label: string; readonly value: string },
  palette: Palette,
): Content {
  return stack(
    [
      textNode(label, { as: 'small', color: palette.muted, isStrong: true, margin: [0, 0, 0, 1] }),
      textNode(value, { as: 'table', color: palette.ink }),
    ],
    [0, 0, 0, 7],
  );
}

function lengthOf({ actions, facts, measures, title, why }: BlockOf<'recommendation'>): number {
  const texts = [title, why.text, ...actions.items, ...measures.items, ...facts.map(({ value }) => value)];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
