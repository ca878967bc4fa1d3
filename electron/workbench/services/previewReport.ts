import type { Problem } from '#shared/contract/problem';
import type { ReportProgress } from '#shared/contract/reportProgress';
import type { ReportPreview } from '#shared/contract/views';
import { fail, ok, type Result } from '#shared/result';
import { makeReport } from '../makeReport';
import { reportLook, reportSubject, type ReportWanted } from './reportOrder';
import type { ServiceContext } from './service';

/** The pages of the report as they would be printed now, marked as a draft. Refuses what making a report refuses. */
export async function previewReport(
  context: ServiceContext,
  { engagement: id, language, edition = 'client' }: ReportWanted,
  job: { readonly signal: AbortSignal; readonly onProgress: (progress: ReportProgress) => void },
): Promise<Result<ReportPreview, Problem>> {
  const subject = await reportSubject(context, id);
  if (!subject.ok) return subject;
  const look = await reportLook(context, subject.value, edition);
  if (!look.ok) return look;
  const made = await makeReport(context, {
    ...subject.value,
    ...look.value,
    language,
    edition,
    now: context.now(),
    isDraft: true,
    ...job,
  });
  if (!made.ok) return made;
  if (job.signal.aborted) return fail({ code: 'pdf-cancelled' });
  const { bytes, pages, warnings } = made.value;
  return ok({ base64: Buffer.from(bytes).toString('base64'), pages, warnings });
}
