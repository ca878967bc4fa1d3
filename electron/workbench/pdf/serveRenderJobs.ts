import { traceLine } from '../causeOf';
import type { ChildLine } from '../child/parentLine';
import { DefinitionTooLarge } from './guardDefinition';
import { renderPdf } from './renderPdf';
import type { RenderJob, RenderMessage, RenderOrder, RenderProgress } from './renderJob';
import { warmUpJob } from './warmUpJob';

/** Least step of progress worth a message. */
const progressStep = 0.02;

/** Draws every job that comes over the line, one after the other, and answers each with its file or its reason. */
export function serveRenderJobs({ onJob, say }: ChildLine<RenderOrder, RenderMessage>): void {
  let turn = Promise.resolve();
  onJob((order) => {
    turn = turn.then(async () => {
      if ('kind' in order) await renderPdf(warmUpJob);
      else await answer(order, say);
    });
  });
}

async function answer(job: RenderJob, say: (message: RenderMessage) => void): Promise<void> {
  let told: RenderProgress | null = null;
  const tell = (progress: RenderProgress): void => {
    if (told !== null && progress.share < told.share + progressStep) return;
    told = progress;
    say({ kind: 'progress', ...progress });
  };
  await renderPdf(job, tell).then(
    (rendered) => say({ kind: 'rendered', ...rendered }),
    (error: unknown) => say(reasonOf(error)),
  );
}

function reasonOf(error: unknown): RenderMessage {
  if (error instanceof DefinitionTooLarge) return { kind: 'too-large' };
  return { kind: 'failed', detail: traceLine(error) };
}
