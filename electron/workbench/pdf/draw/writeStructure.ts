import type { CompactFile, Packable } from './compactFile';
import { isTold, type LinkArea, type MarkedContent, type StructureElement } from './structure';

/** An element and the numbers of the objects that it and the one it stands in are written as. */
interface Numbered {
  readonly element: StructureElement;
  readonly parent: StructureElement | null;
}

/** Where a part of a page belongs: by page and mark, and by key of a link. */
interface Owners {
  readonly marks: number[][];
  readonly links: Map<number, number>;
}

/** Letters of a row with an element, and with the number of one. */
const elementColumns = 100;
const ownerColumns = 10;

/**
 * Writes the tree of a document's parts, in the order of reading, and the table that leads from every mark on a page
 * back to its part. The library's own writer is not used: it writes each part as an object in the open, which makes
 * a long table larger than its words, and finds the pages of links only while they are drawn.
 */
export function writeStructure(document: CompactFile, root: StructureElement, pages: number): void {
  const tree = document.ref({});
  const parents = document.ref({});
  // Elements of a role are much alike, so they have numbers in a row.
  const elements = toldIn(root, null).toSorted(byRole);
  const ids = new Map(elements.map(({ element }) => [element, document.ref({}).id]));
  const idOf = (element: StructureElement | null): number =>
    (element === null ? tree.id : ids.get(element)) ?? tree.id;
  const owners: Owners = { marks: Array.from({ length: pages }, () => []), links: new Map() };
  const written = elements.map(({ element, parent }) => {
    for (const child of element.children) if (child.kind !== 'element') own(owners, child, idOf(element));
    return { id: idOf(element), text: elementText(element, idOf(parent), idOf) };
  });
  document.pack(written.filter(isShort), elementColumns);
  document.pack([{ id: parents.id, text: ownersText(owners) }], ownerColumns);
  const next = Math.max(pages, ...[...owners.links.keys()].map((key) => key + 1));
  const text = `<</Type/StructTreeRoot/K ${idOf(root)} 0 R/ParentTree ${parents.id} 0 R/ParentTreeNextKey ${next}>>`;
  document.pack([...written.filter((each) => !isShort(each)), { id: tree.id, text }]);
  // It is packed, so there is nothing left to write when the library ends it.
  tree.finalize = () => undefined;
  document._root.data['StructTreeRoot'] = tree;
  document.getMarkInfoDictionary().data['Marked'] = true;
}

/** Whether it takes one row: what is longer has little in common with what is above it. */
function isShort({ text }: Packable): boolean {
  return text.length < elementColumns;
}

/** The element and all told in it, in the order of reading. */
function toldIn(element: StructureElement, parent: StructureElement | null): Numbered[] {
  return [
    { element, parent },
    ...element.children.flatMap((child) =>
      child.kind === 'element' && isTold(child) ? toldIn(child, element) : [],
    ),
  ];
}

function byRole({ element: one }: Numbered, { element: other }: Numbered): number {
  return one.role === other.role ? 0 : one.role < other.role ? -1 : 1;
}

function elementText(
  { alt, children, columns, role, scope }: StructureElement,
  parent: number,
  idOf: (element: StructureElement) => number,
): string {
  const page = children.find((child) => child.kind !== 'element')?.page;
  const kids = children.filter(isTold).map((child) => {
    if (child.kind === 'element') return `${idOf(child)} 0 R`;
    return child.kind === 'content' ? contentText(child, page) : linkText(child);
  });
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

/** Everything in rows of the same width, so that a number stands below the one before it. */
function ownersText({ links, marks }: Owners): string {
  const row = (text: string): string => text.padEnd(Math.ceil(text.length / ownerColumns) * ownerColumns);
  return [
    row('<</Nums['),
    ...marks.flatMap((ids, page) => [row(`${page} [`), ...ids.map((id) => row(`${id} 0 R `)), row(']')]),
    ...[...links].map(([key, id]) => row(`${key} ${id} 0 R `)),
    ']>>',
  ].join('');
}

/** UTF-16 in hexadecimal, so that no character can end the text early. */
function textOf(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
