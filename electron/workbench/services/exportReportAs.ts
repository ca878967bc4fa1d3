import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ExportDelivery, ReportProgress } from '#shared/contract/views';
import { reportExportFileName } from '#shared/file/fileNames';
import { usualEdition } from '#shared/report/exportFormat';
import { fail, ok, type Result } from '#shared/result';
import { atStage } from '../makeReport';
import { exportMediaType, makeReportExport } from '../makeReportExport';
import { pinnedEngagement } from './activeEngagement';
import { brandFor, logosOf, typefaceOf } from './brandRecords';
import { earlierPlanned } from './earlierPlanned';
import { readClient } from './clients';
import type { ServiceContext } from './service';

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReportProgress) => void;
}

/** Hands over the report in another format. Refuses what the report itself refuses. */
export async function exportReportAs(
  context: ServiceContext,
  { engagement: id, format, language, edition = usualEdition(format) }: Checked<'reports.exportAs'>,
  { onProgress, signal }: Watch,
): Promise<Result<ExportDelivery, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const brand = await brandFor(context, engagement);
  if (!brand.ok) return brand;
  const logos = await logosOf(context, brand.value);
  if (!logos.ok) return logos;
  const typeface = await typefaceOf(context, brand.value);
  if (!typeface.ok) return typeface;
  const now = context.now();
  const made = await makeReportExport(context, {
    ...{ engagement, template, format, language, edition, now, signal, onProgress },
    earlier: await earlierPlanned(context, engagement),
    client: client.value,
    brand: brand.value,
    logo: logos.value.logo,
    typeface: typeface.value,
  });
  if (!made.ok) return made;
  if (signal.aborted) return fail({ code: 'pdf-cancelled' });
  onProgress(atStage('delivering'));
  const day = now.toISOString().slice(0, 10);
  const delivery = await context.deliver({
    fileName: reportExportFileName(client.value.name, engagement.title, day, { edition, format }),
    mediaType: exportMediaType[format],
    bytes: made.value.bytes,
  });
  return delivery.ok ? ok({ delivery: delivery.value, warnings: made.value.warnings }) : delivery;
}
