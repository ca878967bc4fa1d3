import type { Content } from 'pdfmake/interfaces';
import type { Prose, Run } from '#shared/report/markdown';
import { paragraphs, textNode } from '../node';
import { fonts } from '../page';
import type { Palette } from '../palette';

type Style = Parameters<typeof textNode>[1];

interface Words {
  readonly text: string;
  /** The same with its looks, where somebody wrote it. */
  readonly prose?: readonly Prose[] | undefined;
}

/** The words of a block, a node per paragraph: plain ones, or with the looks their author gave them. */
export function textNodes({ text, prose }: Words, style: Style, palette: Palette): Content[] {
  if (prose === undefined) return paragraphs(text, style);
  return prose.map((part, place) => proseNode(part, prose[place + 1], style, palette));
}

const indentPt = 14;

function proseNode(part: Prose, next: Prose | undefined, style: Style, palette: Palette): Content {
  const runs = part.runs.map((run) => runOf(run, palette));
  if (part.kind === 'subheading')
    return {
      ...textNode('', { ...style, as: 'subheading', isStrong: true, margin: [0, 6, 0, 3], tag: 'H3' }),
      text: runs,
    };
  const node = { ...textNode('', style), text: runs };
  if (part.kind === 'paragraph') return node;
  const mark = part.number === null ? '•' : `${part.number}.`;
  const below = next?.kind === 'item' ? 3 : (style.margin?.[3] ?? 0);
  return {
    columns: [
      { ...textNode(mark, { ...style, margin: [0, 0, 0, 0] }), width: indentPt, color: palette.brandText },
      { ...node, margin: [0, 0, 0, 0] },
    ],
    margin: [part.depth * indentPt, 0, 0, below],
  };
}

function runOf({ text, isStrong, isEmphasised, href }: Run, palette: Palette) {
  return {
    text,
    ...(isStrong === true ? { font: fonts.strong } : {}),
    ...(isEmphasised === true ? { italics: true } : {}),
    ...(href === undefined ? {} : { link: href, color: palette.brandText, decoration: 'underline' as const }),
  };
}
