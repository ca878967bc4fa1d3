import { createHash } from 'node:crypto';
import type { ReencodedImage } from './images/imageJob';
import type { Images } from './images/imageProcess';
import { inspectImage } from './images/inspectImage';
import { printedLongSidePx } from './pdf/pictureSize';
import type { ReportPictures } from './pdf/settlePictures';
import type { WorkbenchPorts } from './ports';

/** Pictures made ready at the same time, each in a process of its own. */
const atOnce = 2;
/** Some 300 KB each at the most. */
const mostRemembered = 100;

/** What was made ready before, by its hash, so that pages after an edit do not wait for it again. */
const remembered = new WeakMap<Images, Map<string, ReencodedImage>>();

/**
 * Pictures as they are printed: as many pixels as paper shows, as JPEG on white, by the name they are asked for. One
 * that cannot be read is missing. Begins no more once the signal is given.
 */
export async function picturesForPrint(
  { images }: Pick<WorkbenchPorts, 'images'>,
  given: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<ReportPictures> {
  const known = remembered.get(images) ?? new Map<string, ReencodedImage>();
  remembered.set(images, known);
  const ready: Record<string, ReencodedImage> = {};
  const waiting = [...given];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (signal?.aborted === true) return;
      const [name, bytes] = next;
      const hash = createHash('sha256').update(bytes).digest('hex');
      const image = known.get(hash) ?? (await printed(images, bytes, signal));
      if (image === null) continue;
      ready[name] = image;
      // Told anew it is the youngest: the oldest goes first.
      known.delete(hash);
      known.set(hash, image);
      for (const [oldest] of known) if (known.size > mostRemembered) known.delete(oldest);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return ready;
}

async function printed(
  images: Images,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<ReencodedImage | null> {
  const inspected = inspectImage(bytes);
  if (!inspected.ok || inspected.value.kind === 'svg') return null;
  const longSidePx = printedLongSidePx(inspected.value);
  const image = await images.reencode(bytes, { signal, longSidePx, as: 'jpeg' });
  return image.ok ? image.value : null;
}
