import type { Fit } from './fitPages';
import type { Inline } from './library';
import type { StructureRole } from './structure';

// What our own layout says beyond what the library knows.
declare module 'pdfmake/interfaces' {
  interface ContentBase {
    /** What the node is to a reader that listens; without one its kind decides. */
    tag?: StructureRole;
    /** What a drawing or picture shows, in words; one without is decoration and passed over. */
    alt?: string;
    /** Name of the place where the node begins, for links from outside. */
    destination?: string;
    /** Present where the pages that the node takes are counted, and what to do about too many of them. */
    fit?: Fit;
  }
  interface Table {
    /** Points that have to be left on a page below a row, by its place in the body, for it to stay there. */
    roomBelowRow?: (row: number) => number;
  }
}

/** What the library's layout makes of a node while it works on it. */
export interface LayoutNode {
  readonly tag?: StructureRole;
  readonly alt?: string;
  readonly destination?: string;
  readonly fit?: Fit;
  readonly id?: string;
  readonly text?: unknown;
  readonly ul?: LayoutNode[];
  readonly ol?: LayoutNode[];
  readonly table?: {
    readonly headerRows?: number;
    readonly roomBelowRow?: (row: number) => number;
  };
  readonly toc?: unknown;
  readonly svg?: unknown;
  readonly image?: unknown;
  readonly listMarker?: { readonly _inlines?: Inline[] };
  readonly colSpan?: number;
  /** Where it came to, which a page number elsewhere asks for. */
  positions?: object[];
  /** Its text in pieces between which a line may end; those that are placed are taken away. */
  _inlines?: Inline[];
}
