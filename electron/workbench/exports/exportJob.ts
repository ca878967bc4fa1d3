import type { ReportBrand } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import type { ExportFormat } from '#shared/report/exportFormat';
import type { RenderWarning } from '#shared/report/problem';
import type { ReportTables } from '#shared/report/tables/reportTables';
import type { RenderLogo } from '../pdf/renderJob';
import type { ReportPictures } from '../pdf/settlePictures';

/** What the exporting process is asked to make. */
export interface ExportJob {
  readonly format: ExportFormat;
  readonly document: ReportDocument;
  readonly tables: ReportTables;
  readonly brand: Pick<ReportBrand, 'name' | 'colour'>;
  readonly logo: RenderLogo | null;
  /** Evidence that the report shows. */
  readonly pictures?: ReportPictures;
  /** Family of the firm's typeface; null where it has none. Only named in the file, never put into it. */
  readonly family: string | null;
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly warnings: readonly RenderWarning[];
}

/** What the exporting process says. One job, any number of `progress`, then one of the others. */
export type ExportMessage =
  /** Share of the work done, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'exported' } & Exported)
  | { readonly kind: 'failed'; readonly detail: string };
