import type { Block, Source } from './document';

/** What is looked up, followed or measured rather than read. */
const notRead: ReadonlySet<string> = new Set([
  'kind',
  'key',
  'source',
  'edited',
  'prose',
  'tone',
  'width',
  'id',
  'href',
  'attachment',
]);

/** A text of a block, and where in the engagement it comes from, as near to it as that is known. */
export interface TracedText {
  readonly text: string;
  readonly source: Source | undefined;
}

/** Every text of a block that somebody reads, in the order it is kept in. Works for any kind there is or will be. */
export function tracedTexts(block: Block): readonly TracedText[] {
  const texts: TracedText[] = [];
  const visit = (node: unknown, around: Source | undefined): void => {
    if (typeof node === 'string') texts.push({ text: node, source: around });
    else if (Array.isArray(node)) for (const inner of node) visit(inner, around);
    else if (node !== null && typeof node === 'object') {
      const { source = around } = node as { readonly source?: Source };
      for (const [key, inner] of Object.entries(node)) if (!notRead.has(key)) visit(inner, source);
    }
  };
  visit(block, undefined);
  return texts.filter(({ text }) => text.trim() !== '');
}

/** The same without where they come from. */
export function blockTexts(block: Block): readonly string[] {
  return tracedTexts(block).map(({ text }) => text);
}
