import type { CompactFile } from './compactFile';
import type { Reference } from './library';
import { isTold, type LinkArea, type MarkedContent, type StructureElement } from './structure';

interface Written {
  readonly reference: Reference;
  readonly text: string;
}

/** Where a part of a page belongs: by page and mark, and by key of a link. */
interface Owners {
  readonly marks: number[][];
  readonly links: Map<number, number>;
}

/**
 * Writes the tree of a document's parts, in the order of reading, and the table that leads from every mark on a page
 * back to its part. The library's own writer is not used: it writes each part as an object in the open, which makes
 * a long table larger than its words, and finds the pages of links only while they are drawn.
 */
export function writeStructure(document: CompactFile, root: StructureElement, pages: number): void {
  const written: Written[] = [];
  const owners: Owners = { marks: Array.from({ length: pages }, () => []), links: new Map() };
  const tree = document.ref({});
  const top = writeElement(document, root, tree.id, written, owners);
  const keys = [
    ...owners.marks.map((ids, page) => `${page} [${ids.map((id) => `${id} 0 R`).join(' ')}]`),
    ...[...owners.links].map(([key, id]) => `${key} ${id} 0 R`),
  ];
  const parents = document.ref({});
  written.push({ reference: parents, text: `<</Nums [${keys.join(' ')}]>>` });
  const next = Math.max(pages, ...[...owners.links.keys()].map((key) => key + 1));
  written.push({
    reference: tree,
    text: `<</Type/StructTreeRoot/K ${top.id} 0 R/ParentTree ${parents.id} 0 R/ParentTreeNextKey ${next}>>`,
  });
  document.pack(written);
  // It is packed, so there is nothing left to write when the library ends it.
  tree.finalize = () => undefined;
  document._root.data['StructTreeRoot'] = tree;
  document.getMarkInfoDictionary().data['Marked'] = true;
}

function writeElement(
  document: CompactFile,
  element: StructureElement,
  parent: number,
  written: Written[],
  owners: Owners,
): Reference {
  const reference = document.ref({});
  const page = element.children.find((child) => child.kind !== 'element')?.page;
  const kids = element.children.filter(isTold).map((child) => {
    if (child.kind === 'element')
      return `${writeElement(document, child, reference.id, written, owners).id} 0 R`;
    own(owners, child, reference.id);
    return child.kind === 'content' ? contentText(child, page) : linkText(child);
  });
  written.push({ reference, text: elementText(element, parent, page, kids) });
  return reference;
}

function elementText(
  { alt, columns, role, scope }: StructureElement,
  parent: number,
  page: number | undefined,
  kids: readonly string[],
): string {
  const attributes = [
    scope === undefined ? '' : `/Scope/${scope}`,
    columns === undefined ? '' : `/ColSpan ${columns}`,
  ].join('');
  return [
    `<</S/${role}/P ${parent} 0 R`,
    page === undefined ? '' : `/Pg ${page} 0 R`,
    alt === undefined ? '' : `/Alt ${textOf(alt)}`,
    attributes === '' ? '' : `/A<</O/Table${attributes}>>`,
    kids.length === 1 ? `/K ${kids[0] ?? ''}` : `/K[${kids.join(' ')}]`,
    '>>',
  ].join('');
}

function contentText({ mark, page }: MarkedContent, ownPage: number | undefined): string {
  return page === ownPage ? String(mark) : `<</Type/MCR/Pg ${page} 0 R/MCID ${mark}>>`;
}

function linkText({ annotation, page }: LinkArea): string {
  return `<</Type/OBJR/Obj ${annotation} 0 R/Pg ${page} 0 R>>`;
}

function own({ links, marks }: Owners, child: MarkedContent | LinkArea, owner: number): void {
  if (child.kind === 'link') links.set(child.key, owner);
  else {
    const page = marks[child.pageIndex];
    if (page !== undefined) page[child.mark] = owner;
  }
}

/** UTF-16 in hexadecimal, so that no character can end the text early. */
function textOf(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
