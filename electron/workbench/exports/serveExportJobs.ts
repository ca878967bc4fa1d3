import { traceLine } from '../causeOf';
import type { ChildLine } from '../child/parentLine';
import type { ExportJob, ExportMessage } from './exportJob';
import { makeExport } from './makeExport';

/** Makes the file of every job that comes over the line and answers with it or with the reason why there is none. */
export function serveExportJobs({ onJob, say }: ChildLine<ExportJob, ExportMessage>): void {
  onJob((job) => {
    makeExport(job, (share) => say({ kind: 'progress', share })).then(
      (exported) => say({ kind: 'exported', ...exported }),
      (error: unknown) => say({ kind: 'failed', detail: traceLine(error) }),
    );
  });
}
