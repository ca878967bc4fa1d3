import type { ReportBrand } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import type { RenderWarning } from '#shared/report/problem';

/** What the drawing process is asked to do. */
export interface RenderJob {
  readonly document: ReportDocument;
  readonly brand: Pick<ReportBrand, 'name' | 'colour'>;
  /** Bytes of the firm's logo as they are stored; `'unreadable'` prints the placeholder without looking at any. */
  readonly logo: Uint8Array | 'unreadable' | null;
}

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly warnings: readonly RenderWarning[];
  readonly pages: number;
}

/** What the drawing process says. One job, any number of `progress`, then one of the others. */
export type RenderMessage =
  /** Share of the drawing done, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'rendered' } & Rendered)
  | { readonly kind: 'failed'; readonly detail: string };
