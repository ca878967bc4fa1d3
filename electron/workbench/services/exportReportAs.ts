import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ReportProgress } from '#shared/contract/reportProgress';
import type { ExportDelivery } from '#shared/contract/views';
import { reportExportFileName } from '#shared/file/fileNames';
import { usualEdition } from '#shared/report/exportFormat';
import { fail, ok, type Result } from '#shared/result';
import { atStage } from '../makeReport';
import { exportMediaType, makeReportExport } from '../makeReportExport';
import { reportLook, reportSubject } from './reportOrder';
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
  const subject = await reportSubject(context, id);
  if (!subject.ok) return subject;
  const { client, engagement } = subject.value;
  const look = await reportLook(context, subject.value, edition);
  if (!look.ok) return look;
  const now = context.now();
  const made = await makeReportExport(context, {
    ...{ ...subject.value, ...look.value },
    ...{ format, language, edition, now, signal, onProgress },
    // Only issued reports are final, and what can be edited is never issued.
    isDraft: true,
  });
  if (!made.ok) return made;
  if (signal.aborted) return fail({ code: 'pdf-cancelled' });
  onProgress(atStage('delivering'));
  const day = now.toISOString().slice(0, 10);
  const delivery = await context.deliver({
    fileName: reportExportFileName(client.name, engagement.title, day, { edition, format }),
    mediaType: exportMediaType[format],
    bytes: made.value.bytes,
  });
  return delivery.ok ? ok({ delivery: delivery.value, warnings: made.value.warnings }) : delivery;
}
