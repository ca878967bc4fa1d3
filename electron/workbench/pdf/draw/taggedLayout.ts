import { divideWords } from './divideWords';
import { goBack, isPageSpared, isPageTooMuch, pagesSince, placeOf, type Fit } from './fitPages';
import { goesToNextPage } from './linesTogether';
import type { LayoutNode } from './layoutNode';
import { LayoutBuilder, type Drawn, type LayoutRow, type Line } from './library';
import { elementOf, type StructureElement, type StructureRole } from './structure';

/**
 * The library's layout, which also learns the order of reading: every node that is something to a reader becomes an
 * element in the order of the document, and every line and picture knows the element it belongs to.
 */
export class TaggedLayout extends LayoutBuilder {
  readonly root = elementOf('Document');
  /** Null while something is made that a reader passes over. */
  #current: StructureElement | null = this.root;
  /** Names of places that begin with whatever is drawn next. */
  #destinations: string[] = [];
  /** Roles that nodes have because of where they stand. */
  readonly #placed = new WeakMap<LayoutNode, StructureElement>();
  /** Texts whose words were divided for the width they stand in. */
  readonly #divided = new WeakMap<LayoutNode, number>();
  readonly #language: string;
  /** Lines of a text on the page it has come to. */
  readonly #lines = new WeakMap<LayoutNode, { readonly page: number; readonly count: number }>();
  /** Tables and columns that what is laid out stands in. */
  #rows = 0;
  /** Nodes by name as they were first laid out, which page numbers elsewhere refer to. */
  readonly #named = new Map<string, LayoutNode>();

  constructor(language: string, ...given: ConstructorParameters<typeof LayoutBuilder>) {
    super(...given);
    this.#language = language;
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed = false): void {
    if (this.#current === null) {
      super.processNode(node, isVerticalAlignmentAllowed);
      return;
    }
    if (node.fit !== undefined) {
      this.#processFitted(node, node.fit, this.#current);
      return;
    }
    if (node.destination !== undefined) this.#destinations.push(node.destination);
    const element = this.#placed.get(node) ?? this.#elementOf(node);
    if (element?.role === 'LI') this.#processItem(node, element);
    else this.#within(element, () => super.processNode(node, isVerticalAlignmentAllowed));
    this.#settleName(node);
  }

  /** As usual, and again step by step tighter where that spares a page; as usual in the end where it spares none. */
  #processFitted(node: LayoutNode, fit: Fit, parent: StructureElement): void {
    const context = this.writer.context();
    const place = placeOf(context);
    const parts = parent.children.length;
    super.processNode(node);
    const usual = pagesSince(place, context);
    if (!isPageTooMuch(usual, fit)) return;
    const layAgain = (step: number): void => {
      goBack(context, place);
      parent.children.length = parts;
      const stack = this.docPreprocessor.preprocessBlock({ stack: fit.again(step) });
      super.processNode(this.docMeasure.measureBlock(stack));
    };
    for (let step = 1; step <= fit.steps; step += 1) {
      layAgain(step);
      if (isPageSpared(pagesSince(place, context), usual, fit)) return;
    }
    layAgain(0);
  }

  /** What refers to a node means the one that was laid out last. */
  #settleName(node: LayoutNode): void {
    if (node.id === undefined) return;
    const first = this.#named.get(node.id);
    if (first === undefined) this.#named.set(node.id, node);
    else if (node.positions !== undefined) first.positions = node.positions;
  }

  override processRow(row: LayoutRow): unknown {
    this.#rows += 1;
    const made = this.#processRow(row);
    this.#rows -= 1;
    if (this.#rows === 0) this.#keepRoomBelow(row);
    return made;
  }

  /** A row that is kept whole is laid out apart: where it would stand there is no room if none is left below it. */
  #keepRoomBelow({ rowIndex, tableNode }: LayoutRow): void {
    const { contextStack, transactionLevel } = this.writer;
    const page = contextStack.at(-1);
    const roomPt = tableNode?.table?.roomBelowRow?.(rowIndex ?? 0) ?? 0;
    if (roomPt === 0 || transactionLevel === 0 || page === undefined) return;
    if (this.writer.context().y + roomPt > page.availableHeight) page.availableHeight = 0;
  }

  #processRow(row: LayoutRow): unknown {
    const table = this.#current;
    if (table === null || row.tableNode === undefined) return super.processRow(row);
    if (table.role === 'TOC')
      return this.#within(elementOf('TOCI'), () => {
        for (const cell of row.cells) this.#placed.set(cell, this.#current ?? table);
        return super.processRow(row);
      });
    if (table.role !== 'Table') return super.processRow(row);
    const isHead = (row.rowIndex ?? 0) < (row.tableNode.table?.headerRows ?? 0);
    for (const cell of row.cells) this.#placed.set(cell, cellElement(cell, isHead));
    return this.#within(elementOf('TR'), () => super.processRow(row));
  }

  override processList(isOrdered: boolean, node: LayoutNode): void {
    if (this.#current !== null)
      for (const item of (isOrdered ? node.ol : node.ul) ?? []) this.#placed.set(item, elementOf('LI'));
    super.processList(isOrdered, node);
  }

  override buildNextLine(node: LayoutNode): Line | null {
    this.#divideWords(node);
    const line = super.buildNextLine(node);
    if (line === null) return null;
    this.#keepTogether(node, line);
    this.#mark(line);
    return line;
  }

  override processImage(node: LayoutNode & Drawn): void {
    this.#mark(node);
    super.processImage(node);
  }

  override processSVG(node: LayoutNode & Drawn): void {
    this.#mark(node);
    super.processSVG(node);
  }

  override addBackground(background: unknown): void {
    this.#within(null, () => super.addBackground(background));
  }

  override addDynamicRepeatable(...given: readonly unknown[]): void {
    this.#within(null, () => super.addDynamicRepeatable(...given));
  }

  /** Once for each width a text is given, which is mostly one. */
  #divideWords(node: LayoutNode): void {
    const width = this.writer.context().availableWidth;
    if (node._inlines === undefined || this.#divided.get(node) === width) return;
    this.#divided.set(node, width);
    node._inlines = divideWords(node._inlines, width, this.#language);
  }

  /** Texts in columns and cells stand as they are: what is beside them would not come along to the next page. */
  #keepTogether(node: LayoutNode, line: Line): void {
    if (this.#rows > 0 || this.writer.transactionLevel > 0) return;
    const { availableHeight, availableWidth, page } = this.writer.context();
    const before = this.#lines.get(node);
    const linesAbove = before?.page === page ? before.count : 0;
    const place = { linesAbove, lineHeightPt: line.getHeight(), roomPt: availableHeight };
    const isMoved = goesToNextPage({ ...place, widthPt: availableWidth, rest: node._inlines ?? [] });
    if (isMoved) this.writer.moveToNextPage();
    const isOver = isMoved || availableHeight < place.lineHeightPt;
    this.#lines.set(node, isOver ? { page: page + 1, count: 1 } : { page, count: linesAbove + 1 });
  }

  #processItem(node: LayoutNode, item: StructureElement): void {
    const label = elementOf('Lbl');
    const body = elementOf('LBody');
    item.children.push(label, body);
    const marker = node.listMarker?._inlines?.[0];
    if (marker !== undefined) marker.element = label;
    this.#current?.children.push(item);
    const before = this.#current;
    this.#current = body;
    super.processNode(node);
    this.#current = before;
  }

  #elementOf(node: LayoutNode): StructureElement | null | undefined {
    const role = roleOf(node);
    if (role === undefined) return undefined;
    if (role !== 'Figure') return elementOf(role);
    return node.alt === undefined ? null : elementOf(role, { alt: node.alt });
  }

  /** Undefined: no element of its own. Null: nothing that is made belongs to a reader. */
  #within<Made>(element: StructureElement | null | undefined, make: () => Made): Made {
    const before = this.#current;
    if (element !== undefined && element !== before) {
      this.#current = element;
      if (element !== null) before?.children.push(element);
    }
    const made = make();
    this.#current = before;
    return made;
  }

  #mark(drawn: Drawn): void {
    drawn.element = this.#current;
    drawn.origin = drawn;
    if (this.#current === null || this.#destinations.length === 0) return;
    drawn.destinations = this.#destinations;
    this.#destinations = [];
  }
}

/** What a node is to a reader by its kind; tables without a head only place things beside each other. */
function roleOf(node: LayoutNode): StructureRole | undefined {
  if (node.tag !== undefined) return node.tag;
  if (node.ul !== undefined || node.ol !== undefined) return 'L';
  if ((node.table?.headerRows ?? 0) > 0) return 'Table';
  if (node.toc !== undefined) return 'TOC';
  if (node.svg !== undefined || node.image !== undefined) return 'Figure';
  return node.text === undefined ? undefined : 'P';
}

function cellElement({ colSpan = 1, tag }: LayoutNode, isHead: boolean): StructureElement {
  const columns = colSpan > 1 ? { columns: colSpan } : {};
  if (isHead) return elementOf('TH', { scope: 'Column', ...columns });
  return tag === 'TH' ? elementOf('TH', { scope: 'Row', ...columns }) : elementOf('TD', columns);
}
