import type { RenderProblem } from '#shared/report/problem';
import { fail, ok, type Result } from '#shared/result';
import type { SpawnChild } from '../child/limitedChild';
import { runChild, type RunLimits } from '../child/runChild';
import { mostCharacters, problemOfStop } from '../pdf/renderProcess';
import type { Exported, ExportJob, ExportMessage } from './exportJob';

export const exportProcessLimits: RunLimits = { timeLimitMs: 60_000, heapLimitMb: 768, memoryLimitMb: 1024 };

export interface ExportOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export type Exporter = (job: ExportJob, options?: ExportOptions) => Promise<Result<Exported, RenderProblem>>;

/**
 * Makes files for other programs in processes of their own, one each, within the same limits as the PDF: a monstrous
 * text costs one file, never the workbench.
 */
export function createExporter(
  spawn: SpawnChild<ExportJob, ExportMessage>,
  limits = exportProcessLimits,
): Exporter {
  return async (job, { onProgress, signal } = {}) => {
    if (JSON.stringify([job.document, job.tables]).length > mostCharacters)
      return fail({ code: 'report-too-large', limitMb: mostCharacters / 1_000_000 });
    const made = await runChild(spawn, job, {
      ...limits,
      signal,
      outcomeOf: (said: ExportMessage): Result<Exported, RenderProblem> | null => {
        switch (said.kind) {
          case 'progress':
            onProgress?.(said.share);
            return null;
          case 'exported':
            return ok({ bytes: said.bytes, warnings: said.warnings });
          case 'failed':
            return fail({ code: 'pdf-failed', detail: said.detail });
        }
      },
    });
    return made.ok ? made.value : fail(problemOfStop(made.problem));
  };
}
