import type { Content } from 'pdfmake/interfaces';
import type { BlockOf, LabelledText } from '#shared/report/document';
import { stack, textNode, together } from '../node';
import { contentWidthPt, fonts, type } from '../page';
import type { Palette } from '../palette';
import { textNodes } from './prose';

const sideWidthPt = 166;
const gapPt = 22;
/** Characters that surely stay well below a page. */
const lowCharacters = 2600;

/** A recommendation as a card: who and when in one line, what to do on the left, what comes of it on the right. */
export function recommendationNodes(block: BlockOf<'recommendation'>, palette: Palette): Content[] {
  // What comes out of it stands first among the terms; below the others the card would be higher.
  const [outcome, ...others] = block.terms;
  const columns: Content = {
    columns: [
      {
        ...stack([
          ...labelled(block.actions.label, points(block.actions.items, 'ol', palette), palette),
          ...whyNodes(block, palette),
          ...(outcome === undefined ? [] : [termNode(outcome, palette)]),
        ]),
        width: contentWidthPt - sideWidthPt - gapPt,
      },
      {
        ...stack([
          ...labelled(block.measures.label, points(block.measures.items, 'ul', palette), palette),
          ...others.map((term) => termNode(term, palette)),
        ]),
        width: sideWidthPt,
      },
    ],
    columnGap: gapPt,
  };
  const nodes = [...head(block, palette), columns];
  const margin: [number, number, number, number] = [0, 6, 0, 10];
  return [lengthOf(block) <= lowCharacters ? together(nodes, margin) : stack(nodes, margin)];
}

function head({ id, title, facts }: BlockOf<'recommendation'>, palette: Palette): Content[] {
  return [
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: contentWidthPt, y2: 0, lineWidth: 0.75, lineColor: palette.ink },
      ],
      margin: [0, 0, 0, 7],
    },
    {
      ...textNode('', { as: 'heading', color: palette.ink, isStrong: true, margin: [0, 0, 0, 2], tag: 'H3' }),
      fontSize: 11.5,
      text: [{ text: `${id}  `, color: palette.brandText }, title],
    },
    {
      ...textNode('', { as: 'table', color: palette.muted, margin: [0, 0, 0, 7] }),
      text: facts.flatMap((fact, index) => factInLine(fact, index === 0, palette)),
    },
  ];
}

function factInLine({ label, text }: LabelledText, isFirst: boolean, palette: Palette): Content[] {
  return [{ text: `${isFirst ? '' : '   ·   '}${label}: ` }, { text, color: palette.ink }];
}

/** Reasons that somebody wrote may have paragraphs, and stand below their label as such. */
function whyNodes({ prose, why }: BlockOf<'recommendation'>, palette: Palette): Content[] {
  if (prose === undefined) return [termNode(why, palette)];
  const nodes = textNodes({ text: why.text, prose }, { as: 'table', color: palette.ink }, palette);
  return labelled(why.label, nodes, palette);
}

/** A label and what it says in one line. */
function termNode({ label, text }: LabelledText, palette: Palette): Content {
  const { fontSize } = type.small;
  return {
    ...textNode('', { as: 'table', color: palette.ink, margin: [0, 0, 0, 5] }),
    text: [{ text: `${label}  `, font: fonts.strong, fontSize, color: palette.muted }, text],
  };
}

function labelled(label: string, nodes: Content[], palette: Palette): Content[] {
  return [
    textNode(label, { as: 'small', color: palette.muted, isStrong: true, margin: [0, 0, 0, 2] }),
    stack(nodes, [0, 0, 0, 6]),
  ];
}

function points(items: readonly string[], kind: 'ol' | 'ul', palette: Palette): Content[] {
  const nodes = items.map((item) =>
    textNode(item, { as: 'table', color: palette.ink, margin: [2, 0, 0, 2] }),
  );
  return [
    { ...(kind === 'ol' ? { ol: nodes } : { ul: nodes }), fontSize: 8.4, markerColor: palette.brandText },
  ];
}

function lengthOf({ actions, facts, measures, terms, title, why }: BlockOf<'recommendation'>): number {
  const labels = [...facts, ...terms].map(({ text }) => text);
  const texts = [title, why.text, ...actions.items, ...measures.items, ...labels];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
