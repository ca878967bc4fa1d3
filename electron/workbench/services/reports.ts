import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ReportProgress } from '#shared/contract/reportProgress';
import type { ReportDelivery } from '#shared/contract/views';
import { mostChosenPictures, mostNotes } from '#shared/engagement/report';
import { reportFileName } from '#shared/file/fileNames';
import { fail, ok, type Result } from '#shared/result';
import { atStage, makeReport } from '../makeReport';
import { changeActive } from './activeEngagement';
import { exportGuide } from './afar/exportGuide';
import { exportReportAs } from './exportReportAs';
import { composedReport } from './composedReport';
import { issueAgain, issueReport } from './issueReport';
import { previewReport } from './previewReport';
import { createTurns } from './createTurns';
import { reportLook, reportSubject } from './reportOrder';
import type { Service, ServiceContext } from './service';

interface Job {
  readonly abort: AbortController;
  progress: ReportProgress;
}

/** Reports under way are known by the job id their caller chose, so that it can watch and stop them. */
export function reportsService(context: ServiceContext): {
  readonly handlers: Service<'reports'>;
  /** Stops every report under way and resolves when none is left. */
  readonly stopAll: () => Promise<void>;
} {
  const jobs = new Map<string, Job>();
  const underWay = new Set<Promise<unknown>>();
  // Two that are given out at once would take the same number.
  const inIssuingTurn = createTurns();
  const run = <Made>(id: string, make: (job: Job) => Promise<Made>): Promise<Made> => {
    const job: Job = { abort: new AbortController(), progress: atStage('composing') };
    jobs.set(id, job);
    const made = make(job).finally(() => {
      if (jobs.get(id) === job) jobs.delete(id);
      underWay.delete(made);
    });
    underWay.add(made);
    return made;
  };
  const handlers: Service<'reports'> = {
    'reports.export': (order) => run(order.job, (job) => exportReport(context, order, job)),
    'reports.preview': (order) => run(order.job, (job) => previewReport(context, order, watched(job))),
    'reports.issue': (order) =>
      run(order.job, (job) => inIssuingTurn(() => issueReport(context, order, watched(job)))),
    'reports.openIssue': (order) => issueAgain(context, order),
    'reports.compose': (order) => {
      // Whoever looks at what a report will say wants to see its pages next.
      context.render.prepare?.();
      return composedReport(context, order);
    },
    'reports.writeText': ({ engagement, key, language, written }) =>
      changeActive(context, engagement, () => ok({ kind: 'report-text-written', key, language, written })),
    'reports.choose': ({ engagement, chosen }) =>
      changeActive(context, engagement, () =>
        chosen.pictures.length > mostChosenPictures
          ? fail({ code: 'report-pictures-full', most: mostChosenPictures })
          : ok({ kind: 'report-chosen', chosen }),
      ),
    'reports.arrange': ({ engagement, sections }) =>
      changeActive(context, engagement, () => ok({ kind: 'report-arranged', sections })),
    'reports.note': ({ engagement, chapter, text }) =>
      changeActive(context, engagement, ({ engagement: { report } }) => {
        const others = (report?.notes ?? []).filter((note) => note.chapter !== chapter);
        return text !== null && others.length >= mostNotes
          ? fail({ code: 'report-notes-full', most: mostNotes })
          : ok({ kind: 'report-note-written', chapter, text });
      }),
    'reports.exportAs': (order) => run(order.job, (job) => exportReportAs(context, order, watched(job))),
    'reports.exportGuide': (order) => run(order.job, (job) => exportGuide(context, order, watched(job))),
    'reports.progress': ({ job }) => Promise.resolve(ok(jobs.get(job)?.progress ?? null)),
    'reports.cancel': ({ job }) => {
      jobs.get(job)?.abort.abort();
      return Promise.resolve(ok(null));
    },
  };
  return {
    handlers,
    stopAll: async () => {
      for (const { abort } of jobs.values()) abort.abort();
      await Promise.allSettled(underWay);
    },
  };
}

/** The same job for whatever does it. */
function watched(job: Job): { signal: AbortSignal; onProgress: (progress: ReportProgress) => void } {
  return {
    signal: job.abort.signal,
    onProgress: (progress) => {
      job.progress = progress;
    },
  };
}

async function exportReport(
  context: ServiceContext,
  { engagement: id, language, edition = 'client' }: Checked<'reports.export'>,
  job: Job,
): Promise<Result<ReportDelivery, Problem>> {
  const subject = await reportSubject(context, id);
  if (!subject.ok) return subject;
  const { engagement, client } = subject.value;
  const look = await reportLook(context, subject.value, edition);
  if (!look.ok) return look;
  const now = context.now();
  const report = await makeReport(context, {
    ...subject.value,
    ...look.value,
    language,
    edition,
    now,
    isDraft: true,
    ...watched(job),
  });
  if (!report.ok) return report;
  if (job.abort.signal.aborted) return fail({ code: 'pdf-cancelled' });
  job.progress = atStage('delivering');
  const { bytes, pages, warnings } = report.value;
  const delivery = await context.deliver({
    fileName: reportFileName(client.name, engagement.title, now.toISOString().slice(0, 10), edition),
    mediaType: 'application/pdf',
    bytes,
  });
  return delivery.ok ? ok({ delivery: delivery.value, pages, warnings }) : delivery;
}
