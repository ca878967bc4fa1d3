import type { Content } from 'pdfmake/interfaces';

/** How a node that begins a page is laid out anew where it takes a page too much. */
export interface Fit {
  /** Pages it may take; where none are named it may not end with next to nothing on its last page. */
  readonly mostPages?: number;
  /** How often it may be made tighter. */
  readonly steps: number;
  /** Fresh nodes for the same: 0 is as usual, every step from there is tighter. */
  readonly again: (step: number) => Content[];
}

/** Where the layout is; all in points. */
export interface LayoutContext {
  availableWidth: number;
  availableHeight: number;
  /** Place of the page, from 0. */
  page: number;
  x: number;
  y: number;
  readonly pages: { readonly items: unknown[]; readonly pageSize: { readonly height: number } }[];
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  readonly backgroundLength: number[];
}

/** Where a layout was, to go back to. */
export interface LayoutPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly items: number;
}

export function placeOf(context: LayoutContext): LayoutPlace {
  const { availableHeight, availableWidth, page, pages, x, y } = context;
  return { availableHeight, availableWidth, page, x, y, items: pages[page]?.items.length ?? 0 };
}

/** Takes everything away that was laid out since. */
export function goBack(context: LayoutContext, { items, ...place }: LayoutPlace): void {
  Object.assign(context, place);
  context.pages.length = place.page + 1;
  context.backgroundLength.length = place.page + 1;
  const page = context.pages[place.page];
  if (page !== undefined) page.items.length = items;
}

/** More pages than this are not laid out anew: one of many is no loss, and the time would be felt. */
const mostPagesTried = 10;
/** A last page with less on it than this share of its height looks like a mistake. */
const leastOnLastPage = 0.2;

/** Pages that what begins with a page of its own has come to since that place, and how full the last one is, 0 to 1. */
export interface PagesTaken {
  readonly pages: number;
  readonly lastShare: number;
}

export function pagesSince({ page }: LayoutPlace, context: LayoutContext): PagesTaken {
  const { bottom, top } = context.pageMargins;
  const heightPt = (context.pages[context.page]?.pageSize.height ?? 0) - top - bottom;
  return { pages: context.page - page, lastShare: (context.y - top) / heightPt };
}

/** Whether it is worth a try to lay the same out with a page less. */
export function isPageTooMuch({ lastShare, pages }: PagesTaken, { mostPages }: Fit): boolean {
  if (mostPages !== undefined) return pages > mostPages && pages <= mostPagesTried;
  return pages > 1 && pages <= mostPagesTried && lastShare < leastOnLastPage;
}

/** Whether the tighter of two ways of laying the same out is the better one. */
export function isPageSpared(now: PagesTaken, before: PagesTaken, { mostPages }: Fit): boolean {
  return mostPages === undefined ? now.pages < before.pages : now.pages <= mostPages;
}
