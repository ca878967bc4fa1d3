import type { Engagement } from '#shared/engagement/engagement';
import type { ReportInput } from '#shared/report/composeReport';
import type { ExportFormat } from '#shared/report/exportFormat';
import { reportTables } from '#shared/report/tables/reportTables';
import type { ExportJob } from '#workbench/exports/exportJob';
import { makeExport } from '#workbench/exports/makeExport';
import { reportInput, reportOf } from '../../report/reportOf';

/** The job that takes an engagement's report out in a format. */
export function exportJob(
  format: ExportFormat,
  engagement: Engagement,
  changes: Partial<ReportInput> = {},
): ExportJob {
  const input = reportInput(engagement, changes);
  return {
    format,
    document: reportOf(engagement, changes),
    tables: reportTables(input),
    brand: input.brand ?? { name: '', colour: '#334155' },
    logo: null,
    family: null,
  };
}

export async function exported(job: ExportJob): Promise<Uint8Array> {
  const { bytes } = await makeExport(job, () => undefined);
  return bytes;
}
