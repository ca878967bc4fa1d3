import { fail, ok, type Result } from '#shared/result';
import type { RenderProblem } from '#shared/report/problem';
import { checkPdf } from './checkPdf';
import type { ChildEnd, SpawnRenderChild } from './renderChild';
import type { Rendered, RenderJob, RenderMessage } from './renderJob';

const heapMb = 768;
const wallClockMs = 60_000;
/** Characters of text in a document that are surely drawn within the limits above. */
const mostCharacters = 4_000_000;

export interface RendererOptions {
  readonly spawn: SpawnRenderChild;
  /** Wall-clock time for one report; the process is killed after it. */
  readonly timeLimitMs?: number;
  readonly heapLimitMb?: number;
}

export interface RenderOptions {
  /** Share of the drawing done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export type Renderer = (job: RenderJob, options?: RenderOptions) => Promise<Result<Rendered, RenderProblem>>;

/**
 * Draws reports in processes of their own, one each, with a heap limit and a wall-clock kill: a hostile picture or a
 * monstrous text costs one report, never the workbench. If the process dies over a report with a logo, it is drawn
 * again with a placeholder.
 */
export function createRenderer({
  spawn,
  timeLimitMs = wallClockMs,
  heapLimitMb = heapMb,
}: RendererOptions): Renderer {
  return async (job, options = {}) => {
    if (JSON.stringify(job.document).length > mostCharacters)
      return fail({ code: 'report-too-large', limitMb: mostCharacters / 1_000_000 });
    const draw = (each: RenderJob): Promise<Result<Rendered, RenderProblem>> =>
      runChild(spawn, each, { ...options, timeLimitMs, heapLimitMb });
    const first = await draw(job);
    const isLogoToBlame = !first.ok && first.problem.code === 'pdf-crashed' && job.logo instanceof Uint8Array;
    return isLogoToBlame ? draw({ ...job, logo: 'unreadable' }) : first;
  };
}

interface RunLimits extends RenderOptions {
  readonly timeLimitMs: number;
  readonly heapLimitMb: number;
}

function runChild(
  spawn: SpawnRenderChild,
  job: RenderJob,
  { heapLimitMb, onProgress, signal, timeLimitMs }: RunLimits,
): Promise<Result<Rendered, RenderProblem>> {
  if (signal?.aborted === true) return Promise.resolve(fail({ code: 'pdf-cancelled' }));
  return new Promise((resolve) => {
    const child = spawn({ heapMb: heapLimitMb });
    let outcome: Result<Rendered, RenderProblem> | null = null;
    const settle = (result: Result<Rendered, RenderProblem>): void => {
      outcome ??= result;
      child.kill();
    };
    const timer = setTimeout(
      () => settle(fail({ code: 'pdf-timed-out', seconds: timeLimitMs / 1000 })),
      timeLimitMs,
    );
    const cancel = (): void => settle(fail({ code: 'pdf-cancelled' }));
    signal?.addEventListener('abort', cancel, { once: true });
    child.onMessage((message) => {
      if (message.kind === 'progress') onProgress?.(message.share);
      else settle(resultOf(message));
    });
    // The promise settles when the process is gone, so that nothing is left running behind it.
    child.onEnd((end) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(outcome ?? fail(problemOfEnd(end, heapLimitMb)));
    });
    child.send(job);
  });
}

function resultOf(message: Exclude<RenderMessage, { kind: 'progress' }>): Result<Rendered, RenderProblem> {
  if (message.kind === 'failed') return fail({ code: 'pdf-failed', detail: message.detail });
  const { bytes, pages, warnings } = message;
  const checked = checkPdf(bytes);
  return checked.ok ? ok({ bytes, pages, warnings }) : fail({ code: 'pdf-invalid', detail: checked.problem });
}

function problemOfEnd({ code, lastWords }: ChildEnd, limitMb: number): RenderProblem {
  if (/heap out of memory|Allocation failed/i.test(lastWords)) return { code: 'pdf-out-of-memory', limitMb };
  const [firstLine = ''] = lastWords.trim().split('\n');
  return { code: 'pdf-crashed', detail: firstLine === '' ? `exit code ${code ?? 'none'}` : firstLine };
}
