import { renderPdf } from './renderPdf';
import type { RenderJob, RenderMessage } from './renderJob';

/** One end of the line between the workbench and the drawing process. */
export interface RenderLine {
  readonly onJob: (listener: (job: RenderJob) => void) => void;
  readonly say: (message: RenderMessage) => void;
}

/** Least step of progress worth a message. */
const progressStep = 0.02;

/** Draws every job that comes over the line and answers each with its file or its reason. */
export function serveRenderJobs({ onJob, say }: RenderLine): void {
  onJob((job) => {
    let told = 0;
    const tell = (share: number): void => {
      if (share < told + progressStep) return;
      told = share;
      say({ kind: 'progress', share });
    };
    renderPdf(job, tell).then(
      (rendered) => say({ kind: 'rendered', ...rendered }),
      (error: unknown) =>
        say({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  });
}
