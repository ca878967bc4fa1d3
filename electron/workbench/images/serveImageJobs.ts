import { ok } from '#shared/result';
import type { ChildLine } from '../child/parentLine';
import type { ImageAnswer, ImageJob } from './imageJob';
import { reencodeRaster } from './reencodeRaster';
import { cleanSvg } from './svg/cleanSvg';

/** Answers every job that comes over the line. Whatever breaks ends this process, which is an answer too. */
export function serveImageJobs({ onJob, say }: ChildLine<ImageJob, ImageAnswer>): void {
  onJob((job) => {
    void answer(job).then(say);
  });
}

async function answer(job: ImageJob): Promise<ImageAnswer> {
  if (job.kind !== 'svg') return reencodeRaster(job);
  const cleaned = cleanSvg(job.bytes);
  if (!cleaned.ok) return cleaned;
  const { text, width, height } = cleaned.value;
  return ok({ bytes: new TextEncoder().encode(text), mediaType: 'image/svg+xml', width, height });
}
