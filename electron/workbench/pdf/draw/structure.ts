/** Kinds of parts a reader that listens is told about, by their names in the PDF standard. */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Div';

/** A run of marks on a page, by the number it has there. */
export interface MarkedContent {
  readonly kind: 'content';
  /** Number of the page's dictionary. */
  readonly page: number;
  /** Place of the page, from 0. */
  readonly pageIndex: number;
  readonly mark: number;
}

/** A link's area on a page. */
export interface LinkArea {
  readonly kind: 'link';
  readonly page: number;
  /** Number of the annotation. */
  readonly annotation: number;
  /** Its key in the tree of parents. */
  readonly key: number;
}

/** A part of the document in the order it is to be read. */
export interface StructureElement {
  readonly kind: 'element';
  readonly role: StructureRole;
  readonly alt?: string;
  /** Of a head cell: what it is the head of. */
  readonly scope?: 'Column' | 'Row';
  /** Columns a cell takes, if more than one. */
  readonly columns?: number;
  readonly children: (StructureElement | MarkedContent | LinkArea)[];
}

export function elementOf(
  role: StructureRole,
  more: Pick<StructureElement, 'alt' | 'scope' | 'columns'> = {},
): StructureElement {
  return { kind: 'element', role, ...more, children: [] };
}

/** A table keeps its empty cells, or those after them would stand under the wrong head. */
const keptEmpty: ReadonlySet<StructureRole> = new Set(['TD', 'TH']);

/** Whether there is anything in a part, so that it is worth telling. */
export function isTold(part: StructureElement['children'][number]): boolean {
  return part.kind !== 'element' || keptEmpty.has(part.role) || part.children.some(isTold);
}
