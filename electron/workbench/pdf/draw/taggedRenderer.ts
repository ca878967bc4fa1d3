import { isGiven } from './isGiven';
import { joinLines } from './joinLines';
import {
  Renderer,
  TextDecorator,
  type Drawn,
  type Inline,
  type LaidOutPage,
  type Line,
  type OutlineEntry,
  type PageItem,
  type PdfDocument,
} from './library';
import { Marking, type LinkTarget } from './marking';
import type { StructureElement } from './structure';
import { TextObject } from './textObject';
import { textRuns, type TextRun } from './textRuns';

type Told = (share: number) => void;

/** Room above a place that a link leads to, in points. */
const roomAbovePt = 8;

/** Draws the pages a line at a time and marks everything on them as the part of the document it is. */
export class TaggedRenderer extends Renderer {
  readonly marking: Marking;
  readonly #tell: Told;
  readonly #decorator: InstanceType<typeof TextDecorator>;
  readonly #outlines = new Map<string, OutlineEntry>();
  /** What was drawn once; another copy of it, e.g. a head on the next page, is not read again. */
  readonly #drawn = new Set<object>();
  readonly #text: TextObject;

  constructor(document: PdfDocument, tell: Told) {
    super(document);
    this.#text = new TextObject(document);
    this.marking = new Marking(document, this.#text);
    this.#decorator = new TextDecorator(document);
    this.#tell = tell;
  }

  renderPages(pages: readonly LaidOutPage[]): void {
    const total = pages.reduce((sum, { items }) => sum + items.length, 0);
    let done = 0;
    for (const { items, pageSize } of pages) {
      this.pdfDocument.addPage({ size: [pageSize.width, pageSize.height] });
      this.marking.beginPage();
      for (const item of joinLines(items)) this.#renderItem(item);
      this.marking.end();
      done += items.length;
      this.#tell(done / total);
    }
  }

  #renderItem(drawn: PageItem): void {
    switch (drawn.type) {
      case 'line':
        this.#renderLine(drawn.item);
        break;
      case 'vector':
        this.marking.begin(null);
        this.renderVector(drawn.item);
        break;
      case 'image':
        this.marking.begin(this.#elementOf(drawn.item, drawn.item));
        this.renderImage(drawn.item);
        break;
      case 'svg':
        this.marking.begin(this.#elementOf(drawn.item, drawn.item));
        this.renderSVG(drawn.item);
        break;
      default:
        // These change the state of the page, which no mark may reach across.
        this.marking.end();
        if (drawn.type === 'endClip') this.endClip();
        else this[drawn.type](drawn.item);
    }
  }

  /** The element of what comes, or null for decoration and for what was there before; names the places that begin with it. */
  #elementOf(drawn: Drawn, { x, y }: { readonly x: number; readonly y: number }): StructureElement | null {
    const isCopy = drawn.origin !== undefined && this.#drawn.has(drawn.origin);
    if (drawn.origin !== undefined) this.#drawn.add(drawn.origin);
    const element = isCopy ? null : (drawn.element ?? null);
    if (!isCopy)
      for (const name of drawn.destinations ?? [])
        this.pdfDocument.addNamedDestination(name, 'XYZ', x, Math.max(0, y - roomAbovePt), null);
    return element;
  }

  #renderLine(line: Line): void {
    const { inlines, x, y } = line;
    const [head] = inlines;
    if (head === undefined) return;
    this.#addOutline(line);
    this.#fillInPageNumber(line);
    const element = this.#elementOf(line.element === undefined ? head : line, line);
    if (line.id !== undefined)
      this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, Math.max(0, y - roomAbovePt), null);
    const height = line.getHeight();
    const baseline = line.getAscenderHeight();
    if (inlines.some(({ background }) => isGiven(background))) {
      this.marking.begin(element);
      this.#decorator.drawBackground(line, x, y);
    }
    for (const run of textRuns(inlines)) {
      const { first } = run;
      const draw = (): void => this.#drawRun(run, x + first.x, y + baseline);
      const target = targetOf(first);
      if (target === null) {
        this.marking.begin(element, 'text');
        draw();
      } else
        this.marking.drawLink(
          element,
          target,
          run.text.trim(),
          { x: x + first.x, y, width: run.width, height },
          draw,
        );
    }
    if (!inlines.some(({ decoration }) => isGiven(decoration))) return;
    this.marking.begin(element);
    this.#decorator.drawDecorations(line, x, y);
  }

  #drawRun({ first, text }: TextRun, x: number, y: number): void {
    if (text === '') return;
    const { pdfDocument: document } = this;
    document.opacity(first.opacity ?? 1);
    document.fillColor(document.resolveColor(first.color, 'black'));
    this.#text.show(text, first, { x, y });
  }

  #addOutline({ _outline: outline, y }: Line): void {
    if (outline === undefined) return;
    const parent = outline.parentId === undefined ? undefined : this.#outlines.get(outline.parentId);
    const entry = (parent ?? this.pdfDocument.outline).addItem(outline.text, {
      expanded: outline.expanded,
      top: Math.max(0, y - roomAbovePt),
      // The library counts from the right.
      left: this.pdfDocument.page.width,
    });
    if (outline.id !== undefined) this.#outlines.set(outline.id, entry);
  }

  /** A page number is known only when all is laid out; it takes the place of the figures it was measured with. */
  #fillInPageNumber({ _pageNodeRef: reference, inlines }: Line): void {
    const [first] = inlines;
    if (first !== undefined && reference !== undefined) fillIn(first, reference);
    for (const inline of inlines)
      if (inline._pageNodeRef !== undefined && inline !== first) fillIn(inline, inline._pageNodeRef);
  }
}

function fillIn(inline: Inline, { positions }: NonNullable<Inline['_pageNodeRef']>): void {
  const page = positions?.[0]?.pageNumber;
  if (page === undefined) throw new Error('a page number refers to nothing');
  inline.text = String(page);
  const width = inline.font.widthOfString(inline.text, inline.fontSize, inline.fontFeatures);
  if (inline.alignment === 'right') inline.x += inline.width - width;
  if (inline.alignment === 'center') inline.x += (inline.width - width) / 2;
  inline.width = width;
}

function targetOf({ link, linkToDestination }: Inline): LinkTarget | null {
  if (isGiven(link)) return { url: link };
  return isGiven(linkToDestination) ? { destination: linkToDestination } : null;
}
