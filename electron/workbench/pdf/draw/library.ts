import { createRequire } from 'node:module';
import type { CustomTableLayout, Margins, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import type { LayoutContext } from './fitPages';
import type { LayoutNode } from './layoutNode';
import type { FileInfo } from './metadataPacket';
import type { StructureElement } from './structure';

/** What is drawn, with what we add to it. */
export interface Drawn {
  /** Where it belongs; null for what a reader passes over. */
  element?: StructureElement | null;
  /** The same for all copies of one thing, e.g. of a head that is repeated on every page. */
  origin?: object;
  /** Names of places that begin here. */
  destinations?: readonly string[];
}

export interface Font {
  readonly id: string;
  readonly ascender: number;
  widthOfString: (text: string, size: number, features?: readonly string[] | null) => number;
  layout: (text: string, features?: readonly string[] | null, onlyWidth?: boolean) => ShapedRun;
  /** Shapes without a look at what was shaped before. */
  layoutRun: (text: string, features: Readonly<Record<string, boolean>>) => ShapedRun;
  /** Takes the glyphs into the file: their codes there in hexadecimal, and where each stands. */
  encode: (
    text: string,
    features?: readonly string[] | null,
  ) => readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  ref: () => Reference;
}

/** In thousandths of the size of the type. */
export interface GlyphPosition {
  readonly advanceWidth: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The glyphs of a text and where they stand, in thousandths of the size of the type. */
export interface ShapedRun {
  readonly glyphs: readonly object[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

export interface Inline extends Drawn {
  text: string;
  x: number;
  width: number;
  readonly font: Font;
  readonly fontSize: number;
  readonly fontFeatures?: readonly string[] | null;
  readonly characterSpacing?: number;
  readonly color?: string;
  readonly background?: string | null;
  readonly decoration?: unknown;
  readonly alignment?: string;
  readonly opacity?: number;
  readonly justifyShift?: number;
  readonly noWrap?: boolean;
  /** A line ends behind it, whatever follows. */
  readonly lineEnd?: boolean;
  /** Width of the spaces around it, which do not count at the ends of a line. */
  readonly leadingCut?: number;
  readonly trailingCut?: number;
  readonly link?: string | null;
  readonly linkToDestination?: string | null;
  readonly _pageNodeRef?: PageReference;
}

interface PageReference {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

export interface Line extends Drawn {
  readonly x: number;
  readonly y: number;
  readonly id?: string;
  readonly inlines: Inline[];
  readonly _pageNodeRef?: PageReference;
  readonly _outline?: {
    readonly id?: string;
    readonly parentId?: string;
    readonly text: string;
    readonly expanded: boolean;
  };
  getHeight: () => number;
  getAscenderHeight: () => number;
}

export interface Picture extends Drawn {
  readonly x: number;
  readonly y: number;
}

/** A shape that is drawn; those of a line are lengths in points. */
export interface Vector {
  readonly type: string;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly dash?: object;
}

export type PageItem =
  | { readonly type: 'line'; readonly item: Line }
  | { readonly type: 'image' | 'svg'; readonly item: Picture }
  | { readonly type: 'vector'; readonly item: Vector }
  | { readonly type: 'beginClip' | 'beginVerticalAlignment' | 'endVerticalAlignment'; readonly item: object }
  | { readonly type: 'endClip' };

export interface LaidOutPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PageItem[];
}

export interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  buffer: Buffer[];
  finalize: () => void;
  end: (content?: Buffer) => void;
}

export interface OutlineEntry {
  addItem: (
    title: string,
    options: { readonly expanded: boolean; readonly top: number; readonly left: number },
  ) => OutlineEntry;
}

interface LinkOptions {
  readonly structParent: { readonly add: (child: { readonly annotationRef: Reference }) => void };
  readonly Contents: InstanceType<StringConstructor>;
}

export interface Page {
  /** A form that is drawn on pages has none. */
  readonly dictionary?: Reference;
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, Reference>;
  readonly write: (operators: string) => void;
}

/** The part of the writer of PDF files that we use, its own parts included. */
export interface PdfDocument {
  readonly page: Page;
  /** How lengths are scaled and turned where something is drawn now. */
  readonly _ctm: readonly number[];
  readonly outline: OutlineEntry;
  readonly _root: Reference;
  readonly _offsets: (number | null)[];
  readonly _id: Uint8Array;
  readonly _info: Reference;
  readonly info: FileInfo;
  readonly options: { readonly lang?: string };
  _offset: number;
  _waiting: number;
  addPage: (options: { readonly size: readonly [number, number] }) => void;
  addContent(operators: string): this;
  addNamedDestination: (name: string, kind: 'XYZ', x: number, y: number, zoom: null) => void;
  opacity: (opacity: number) => void;
  fillColor: (color: string) => void;
  resolveColor: (color: string | undefined, otherwise: string) => string;
  _doOpacity(filling: number | null | undefined, stroke: number | null | undefined): void;
  link: (x: number, y: number, w: number, h: number, url: string, options: LinkOptions) => void;
  goTo: (x: number, y: number, w: number, h: number, name: string, options: LinkOptions) => void;
  ref(data?: Record<string, unknown>): Reference;
  getMarkInfoDictionary: () => Reference;
  _write(data: string | Buffer): void;
  endMetadata(): void;
  push: (chunk: null) => void;
  getFontFile: (family: string, bold: boolean, italics: boolean) => string | null;
  provideFont(family: string, bold: boolean, italics: boolean): Font;
  on: (event: 'data' | 'end' | 'error', listen: (given: Buffer) => void) => void;
  end: () => void;
}

/** Files in memory by name, where the library looks before it looks on the disk. */
export interface FilesInMemory {
  readonly existsSync: (name: string) => boolean;
  readonly readFileSync: (name: string) => Buffer;
}

export interface LayoutRow {
  readonly cells: LayoutNode[];
  readonly tableNode?: LayoutNode;
  readonly rowIndex?: number;
}

// Written as methods, since our own classes put theirs in their place.
export interface Layout {
  readonly writer: {
    /** Above zero while what must stay together is laid out apart, on no page yet. */
    readonly transactionLevel: number;
    /** Where the layout was before it went apart, innermost last. */
    readonly contextStack: readonly LayoutContext[];
    context(): LayoutContext;
    moveToNextPage(orientation?: string): unknown;
  };
  readonly docPreprocessor: { preprocessBlock(node: unknown): unknown };
  readonly docMeasure: { measureBlock(node: unknown): LayoutNode };
  registerTableLayouts(layouts: Record<string, CustomTableLayout>): void;
  layoutDocument(...given: readonly unknown[]): readonly LaidOutPage[];
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processRow(row: LayoutRow): unknown;
  processList(isOrdered: boolean, node: LayoutNode): void;
  processImage(node: LayoutNode & Drawn): void;
  processSVG(node: LayoutNode & Drawn): void;
  buildNextLine(node: LayoutNode): Line | null;
  addBackground(background: unknown): void;
  addDynamicRepeatable(...given: readonly unknown[]): void;
}

export interface Painter {
  readonly pdfDocument: PdfDocument;
  renderVector(vector: Vector): void;
  renderImage(picture: Picture): void;
  renderSVG(picture: Picture): void;
  beginClip(area: object): void;
  endClip(): void;
  beginVerticalAlignment(item: object): void;
  endVerticalAlignment(item: object): void;
}

interface Decorator {
  drawBackground: (line: Line, x: number, y: number) => void;
  drawDecorations: (line: Line, x: number, y: number) => void;
}

const load = createRequire(import.meta.url);
const partOf = (name: string): unknown =>
  (load(`pdfmake/js/${name}`) as { readonly default: unknown }).default;

/** Where things stand: pages with lines, pictures and shapes on them. */
export const LayoutBuilder = partOf('LayoutBuilder') as new (
  pageSize: unknown,
  margins: unknown,
  svgMeasure: unknown,
) => Layout;
export const SvgMeasure = partOf('SVGMeasure') as new () => object;
/** Puts what was laid out into the file. */
export const Renderer = partOf('Renderer') as new (document: PdfDocument) => Painter;
export const TextDecorator = partOf('TextDecorator') as new (document: PdfDocument) => Decorator;
export const PdfFile = partOf('PDFDocument') as new (
  fonts: TFontDictionary,
  images: Record<string, string>,
  patterns: Record<string, never>,
  attachments: Record<string, never>,
  options: object,
  files: FilesInMemory,
  mayRead: (path: string) => boolean,
) => PdfDocument;

const sizes = load('pdfmake/js/PageSize') as {
  readonly normalizePageSize: (size: TDocumentDefinitions['pageSize']) => LaidOutPage['pageSize'];
  readonly normalizePageMargin: (margin: Margins) => object;
};
export const { normalizePageMargin, normalizePageSize } = sizes;
export const { tableLayouts } = load('pdfmake/js/tableLayouts') as {
  readonly tableLayouts: Record<string, CustomTableLayout>;
};
