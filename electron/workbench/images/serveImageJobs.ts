import { ok } from '#shared/result';
import type { ChildLine } from '../child/parentLine';
import type { FontAnswer, FontJob } from '../fonts/fontJob';
import { readFont } from '../fonts/readFont';
import type { ImageAnswer, ImageJob } from './imageJob';
import { reencodeRaster } from './reencodeRaster';
import { cleanSvg } from './svg/cleanSvg';

type Job = ImageJob | FontJob;
type Answer = ImageAnswer | FontAnswer;

/**
 * Answers every job that comes over the line, about a picture or a typeface. Whatever breaks ends this process, which
 * is an answer too.
 */
export function serveImageJobs({ onJob, say }: ChildLine<Job, Answer>): void {
  onJob((job) => {
    void (job.kind === 'font' ? readFont(job.bytes) : answer(job)).then(say);
  });
}

async function answer(job: ImageJob): Promise<ImageAnswer> {
  if (job.kind !== 'svg') return reencodeRaster(job);
  const cleaned = cleanSvg(job.bytes);
  if (!cleaned.ok) return cleaned;
  const { text, width, height } = cleaned.value;
  return ok({ bytes: new TextEncoder().encode(text), mediaType: 'image/svg+xml', width, height });
}
