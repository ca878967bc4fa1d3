import { fail, ok, type Result } from '#shared/result';
import type { RenderProblem } from '#shared/report/problem';
import type { SpawnChild } from '../child/limitedChild';
import { runChild, type ChildStop, type RunLimits } from '../child/runChild';
import { checkPdf } from './checkPdf';
import type { Rendered, RenderJob, RenderLogo, RenderMessage, RenderProgress } from './renderJob';

export const renderProcessLimits: RunLimits = { timeLimitMs: 60_000, heapLimitMb: 768, memoryLimitMb: 1024 };
/** Characters of text in a document that are surely drawn within the limits above. */
export const mostCharacters = 4_000_000;

export type SpawnRenderChild = SpawnChild<RenderJob, RenderMessage>;

export interface RenderOptions {
  readonly onProgress?: (progress: RenderProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Renderer {
  (job: RenderJob, options?: RenderOptions): Promise<Result<Rendered, RenderProblem>>;
  /** Gets ready for a job that will come soon; absent where every report has a fresh process. */
  readonly prepare?: () => void;
  /** Ends what waits for jobs. A later job starts it again. */
  readonly close?: () => Promise<void>;
}

/**
 * Draws reports in processes apart, one at a time each, with a heap limit, a wall-clock kill and a watch on memory: a
 * monstrous text costs one report, never the workbench. If the drawing breaks over a report with a typeface or a logo
 * from outside, it is drawn again in our own typeface, and then with a placeholder for the logo as well.
 */
export function createRenderer(spawn: SpawnRenderChild, limits = renderProcessLimits): Renderer {
  return async (job, options = {}) => {
    if (JSON.stringify(job.document).length > mostCharacters) return fail(tooLarge);
    let tried = job;
    let drawn = await draw(spawn, tried, limits, options);
    for (const without of [withoutTypeface, withoutLogo]) {
      if (drawn.ok || !mayComeOfOutside.has(drawn.problem.code)) break;
      const lighter = without(tried);
      if (lighter === null) continue;
      tried = lighter;
      drawn = await draw(spawn, tried, limits, options);
    }
    return drawn;
  };
}

function withoutTypeface(job: RenderJob): RenderJob | null {
  if (job.typeface?.kind !== 'faces') return null;
  return { ...job, typeface: { kind: 'unreadable', problem: { code: 'font-damaged' } } };
}

function withoutLogo(job: RenderJob): RenderJob | null {
  const logos = { logo: job.logo, logoOnDark: job.logoOnDark ?? null, clientLogo: job.clientLogo ?? null };
  const drawn = Object.entries(logos).filter(([, logo]) => logo?.kind === 'picture');
  if (drawn.length === 0) return null;
  const unreadable: RenderLogo = { kind: 'unreadable', problem: { code: 'image-damaged' } };
  return { ...job, ...Object.fromEntries(drawn.map(([key]) => [key, unreadable])) };
}

const mayComeOfOutside: ReadonlySet<RenderProblem['code']> = new Set([
  'pdf-crashed',
  'pdf-failed',
  'pdf-out-of-memory',
]);
const tooLarge = { code: 'report-too-large', limitMb: mostCharacters / 1_000_000 } as const;

async function draw(
  spawn: SpawnRenderChild,
  job: RenderJob,
  limits: RunLimits,
  { onProgress, signal }: RenderOptions,
): Promise<Result<Rendered, RenderProblem>> {
  const drawn = await runChild(spawn, job, {
    ...limits,
    signal,
    outcomeOf: (said) => {
      if (said.kind !== 'progress') return resultOf(said);
      onProgress?.({ pages: said.pages, share: said.share });
      return null;
    },
  });
  return drawn.ok ? drawn.value : fail(problemOfStop(drawn.problem));
}

function resultOf(message: Exclude<RenderMessage, { kind: 'progress' }>): Result<Rendered, RenderProblem> {
  if (message.kind === 'too-large') return fail(tooLarge);
  if (message.kind === 'failed') return fail({ code: 'pdf-failed', detail: message.detail });
  const { bytes, pages, warnings } = message;
  const checked = checkPdf(bytes);
  return checked.ok ? ok({ bytes, pages, warnings }) : fail({ code: 'pdf-invalid', detail: checked.problem });
}

export function problemOfStop(stop: ChildStop): RenderProblem {
  switch (stop.kind) {
    case 'cancelled':
      return { code: 'pdf-cancelled' };
    case 'timed-out':
      return { code: 'pdf-timed-out', seconds: stop.seconds };
    case 'out-of-memory':
      return { code: 'pdf-out-of-memory', limitMb: stop.limitMb };
    case 'crashed':
      return { code: 'pdf-crashed', detail: stop.detail };
  }
}
