import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of a page as a reader that listens is told about it. */
export interface ReadPart {
  readonly role: string;
  readonly alt: string | null;
  /** The words of the part and of all parts in it, in the order of the tree. */
  readonly words: string;
  readonly children: readonly ReadPart[];
}

export interface ReadStructure {
  /** The tree of each page. */
  readonly pages: readonly ReadPart[];
  /** Words that stand on a page without a mark, so that nobody would know whether to read them. */
  readonly unmarked: readonly string[];
  /** Marks of the pages that belong to no part. */
  readonly orphans: readonly string[];
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** What the structure tree of a PDF tells, page by page, and what it leaves out. */
export async function readStructure(bytes: Uint8Array): Promise<ReadStructure> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: ReadPart[] = [];
  const unmarked: string[] = [];
  const orphans: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: (string | null)[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (open.length === 0 && item.str.trim() !== '') unmarked.push(item.str);
        const id = open.findLast((each) => each !== null);
        if (typeof id === 'string')
          words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' && item.id !== '' ? item.id : null);
    }
    const told = new Set<string>();
    const tree = (await page.getStructTree()) as TreeNode | null;
    pages.push(partOf(tree ?? {}, words, told));
    for (const [id, text] of words) if (!told.has(id) && text.trim() !== '') orphans.push(text);
  }
  await loading.destroy();
  return { pages, unmarked, orphans };
}

function partOf(node: TreeNode, words: ReadonlyMap<string, string>, told: Set<string>): ReadPart {
  let said = '';
  const children: ReadPart[] = [];
  for (const child of node.children ?? []) {
    if (child.type === 'content' && child.id !== undefined) {
      told.add(child.id);
      said += words.get(child.id) ?? '';
    } else if (child.role !== undefined) {
      const part = partOf(child, words, told);
      children.push(part);
      said += ` ${part.words}`;
    }
  }
  return {
    role: node.role ?? 'none',
    alt: node.alt ?? null,
    words: said.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim(),
    children,
  };
}

/** All parts of the pages with one of these roles, in the order of reading. */
export function partsIn(parts: readonly ReadPart[], ...roles: readonly string[]): ReadPart[] {
  return parts.flatMap((part) => [
    ...(roles.includes(part.role) ? [part] : []),
    ...partsIn(part.children, ...roles),
  ]);
}

/** Whether pages paint anything outside a mark. */
export async function paintsUnmarked(bytes: Uint8Array): Promise<boolean> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const begins: readonly number[] = [OPS.beginMarkedContent, OPS.beginMarkedContentProps];
  const paints: readonly number[] = [
    OPS.fill,
    OPS.stroke,
    OPS.showText,
    OPS.constructPath,
    OPS.paintImageXObject,
  ];
  let found = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList();
    let depth = 0;
    for (const operation of fnArray) {
      if (begins.includes(operation)) depth += 1;
      else if (operation === OPS.endMarkedContent) depth -= 1;
      else if (paints.includes(operation) && depth === 0) found = true;
    }
  }
  await loading.destroy();
  return found;
}
