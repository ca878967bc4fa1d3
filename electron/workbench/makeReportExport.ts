import { notesOwed } from '#shared/outputs/notesOwed';
import { composeReport } from '#shared/report/composeReport';
import { usualEdition, type ExportFormat } from '#shared/report/exportFormat';
import type { RenderProblem } from '#shared/report/problem';
import { reportTables } from '#shared/report/tables/reportTables';
import { fail, type Result } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import { composeFor } from './composeFor';
import type { Exported } from './exports/exportJob';
import { atStage, neutralBrand, readLogo, type ReportOrder } from './makeReport';
import type { WorkbenchPorts } from './ports';

export interface ReportExportOrder extends ReportOrder {
  readonly format: ExportFormat;
}

/** How each format calls itself to whoever receives the file. */
export const exportMediaType = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  svg: 'application/zip',
  png: 'application/zip',
} as const satisfies Readonly<Record<ExportFormat, string>>;

/** Formats that show a logo and evidence; the others hold charts or tables alone. */
const hasPictures = {
  docx: true,
  pptx: true,
  xlsx: false,
  csv: false,
  svg: false,
  png: false,
} as const satisfies Readonly<Record<ExportFormat, boolean>>;

/**
 * The way of one report into another format, from answers to figures to document to file: the same report as the PDF,
 * under the same conditions. The same for the app and the command line.
 * Refuses notes-owed (section 3.4) and what the exporter refuses; the engagement is untouched in every case.
 */
export async function makeReportExport(
  ports: Pick<WorkbenchPorts, 'exporter' | 'fonts' | 'images' | 'translateFor'>,
  order: ReportExportOrder,
): Promise<Result<Exported, RenderProblem>> {
  const { engagement, client, template, brand, format, language, now, signal, onProgress } = order;
  const { edition = usualEdition(format) } = order;
  onProgress?.(atStage('composing'));
  const logo = hasPictures[format] ? await readLogo(ports, order.logo, signal) : null;
  const pictures = hasPictures[format] ? ((await order.pictures?.(signal)) ?? {}) : {};
  const family = await familyOf(ports, order);
  if (signal?.aborted === true) return fail({ code: 'pdf-cancelled' });
  const input = composeFor(ports, {
    ...{ template, engagement, client, brand, edition, language, now },
    earlier: order.earlier,
    isDraft: order.isDraft ?? false,
  });
  const owed = notesOwed(input).filter(({ note }) => note === null);
  if (owed.length > 0) {
    const names = template.facets
      .filter(({ id }) => owed.some(({ facet }) => facet === id))
      .map(({ name }) => textIn(language, name));
    return fail({ code: 'notes-owed', facets: names });
  }
  const job = {
    format,
    document: composeReport(input),
    tables: reportTables(input),
    brand: brand ?? neutralBrand,
    logo,
    pictures,
    family,
  };
  onProgress?.(atStage('exporting'));
  return ports.exporter(job, {
    signal,
    onProgress: (share) => onProgress?.({ ...atStage('exporting'), share }),
  });
}

/** What the firm's typeface calls itself; null where there is none that can be read: the file only names it. */
async function familyOf(
  { fonts }: Pick<WorkbenchPorts, 'fonts'>,
  { signal, typeface }: ReportExportOrder,
): Promise<string | null> {
  if (typeface === null || typeface === 'lost') return null;
  const read = await fonts.read(typeface.regular, signal);
  return read.ok ? read.value.family : null;
}
