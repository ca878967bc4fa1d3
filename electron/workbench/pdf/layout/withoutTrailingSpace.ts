import type { Content } from 'pdfmake/interfaces';

/** The parts of a node that can hold space at its end. */
interface Holder {
  margin?: unknown;
  stack?: unknown;
  ul?: unknown;
  ol?: unknown;
  columns?: unknown;
}

/**
 * Takes the space below the last nodes of a chapter away, in place. Space that does not fit on the page any more
 * would begin another one, and the next chapter begins its own: an empty page between them.
 */
export function withoutTrailingSpace(nodes: Content[]): Content[] {
  trim(nodes.at(-1));
  return nodes;
}

function trim(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  const holder: Holder = node;
  if (Array.isArray(holder.margin)) holder.margin[3] = 0;
  for (const list of [holder.stack, holder.ul, holder.ol]) if (Array.isArray(list)) trim(list.at(-1));
  if (Array.isArray(holder.columns)) for (const column of holder.columns) trim(column);
}
