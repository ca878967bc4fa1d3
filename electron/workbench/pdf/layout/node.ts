import type { Content, ContentStack, ContentText } from 'pdfmake/interfaces';
import type { StructureRole } from '../draw/structure';
import { fonts, tabular, type } from './page';

// Nodes are made fresh for every place they stand in: the same object used twice prints on top of itself.

export type TypeName = keyof typeof type;

/** [left, top, right, bottom] in points. */
export type Margin = [number, number, number, number];

export interface TextStyle {
  readonly as: TypeName;
  readonly color?: string;
  readonly isStrong?: boolean;
  readonly isNumber?: boolean;
  readonly margin?: Margin;
  /** What it is to a reader that listens; a paragraph unless told otherwise. */
  readonly tag?: StructureRole;
}

/** One paragraph. One node each: a single node holding a long text takes quadratic time to lay out. */
export function textNode(
  text: string,
  { as, color, isStrong, isNumber, margin, tag }: TextStyle,
): ContentText {
  return {
    text,
    ...type[as],
    ...(color === undefined ? {} : { color }),
    ...(isStrong === true ? { font: fonts.strong } : {}),
    ...(isNumber === true ? { alignment: 'right', fontFeatures: [...tabular] } : {}),
    ...(margin === undefined ? {} : { margin }),
    ...(tag === undefined ? {} : { tag }),
  };
}

/** Paragraphs of a text with line breaks, a node each. */
export function paragraphs(text: string, style: TextStyle): ContentText[] {
  return text.split(/\n+/).map((each) => textNode(each, style));
}

export function stack(nodes: Content[], margin: Margin = [0, 0, 0, 0]): ContentStack {
  return { stack: nodes, margin };
}

/** Kept on one page. Only for nodes that are surely lower than a page: what does not fit is cut off. */
export function together(nodes: Content[], margin: Margin = [0, 0, 0, 0]): ContentStack {
  return { stack: nodes, unbreakable: true, margin };
}

/**
 * The nodes, never left alone at the foot of a page: they claim room for what follows, which then takes that room
 * back. Costs nothing per page, unlike asking the layout which nodes follow.
 */
export function withRoomBelow(nodes: Content[], roomPt: number, margin: Margin = [0, 0, 0, 0]): Content[] {
  return [together([...nodes, stack([], [0, roomPt, 0, 0])], margin), stack([], [0, -roomPt, 0, 0])];
}
