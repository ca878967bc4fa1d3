import { traceLine } from '../causeOf';
import type { ChildLine } from '../child/parentLine';
import { DefinitionTooLarge } from './guardDefinition';
import { renderPdf } from './renderPdf';
import type { RenderJob, RenderMessage, RenderProgress } from './renderJob';

/** Least step of progress worth a message. */
const progressStep = 0.02;

/** Draws every job that comes over the line and answers each with its file or its reason. */
export function serveRenderJobs({ onJob, say }: ChildLine<RenderJob, RenderMessage>): void {
  onJob((job) => {
    let told: RenderProgress | null = null;
    const tell = (progress: RenderProgress): void => {
      if (told !== null && progress.share < told.share + progressStep) return;
      told = progress;
      say({ kind: 'progress', ...progress });
    };
    renderPdf(job, tell).then(
      (rendered) => say({ kind: 'rendered', ...rendered }),
      (error: unknown) => say(reasonOf(error)),
    );
  });
}

function reasonOf(error: unknown): RenderMessage {
  if (error instanceof DefinitionTooLarge) return { kind: 'too-large' };
  return { kind: 'failed', detail: traceLine(error) };
}
