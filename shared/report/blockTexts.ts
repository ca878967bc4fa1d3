import type { Block } from './document';

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

/** Every text of a block that somebody reads, in the order it is kept in. Works for any kind there is or will be. */
export function blockTexts(block: Block): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object')
      for (const [key, inner] of Object.entries(node)) if (!notRead.has(key)) visit(inner);
  };
  visit(block);
  return texts.filter((text) => text.trim() !== '');
}
