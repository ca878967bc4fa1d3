import type { Content } from 'pdfmake/interfaces';

/** A place on the page in points from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Nodes at a place, in a column of a width of their own. */
export function at({ x, y }: Place, widthPt: number, nodes: Content[]): Content {
  return { columns: [{ width: widthPt, stack: nodes }], absolutePosition: { x, y } };
}

/** A rectangle filled with a colour. */
export function area({ x, y }: Place, w: number, h: number, color: string, r = 0): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w, h, r, color }], absolutePosition: { x, y } };
}
