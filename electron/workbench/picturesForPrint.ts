import type { ReencodedImage } from './images/imageJob';
import type { Images } from './images/imageProcess';
import { inspectImage } from './images/inspectImage';
import { printedLongSidePx } from './pdf/pictureSize';
import type { ReportPictures } from './pdf/settlePictures';

/** Pictures made ready at the same time, each in a process of its own. */
const atOnce = 2;
/** Some 300 KB each at the most. */
const mostRemembered = 100;

export interface PicturesForPrint {
  /** Makes pictures ready for print by their SHA-256; begins no more once the signal is given. */
  readonly prepare: (wanted: GivenPictures, signal: AbortSignal | undefined) => Promise<ReportPictures>;
  /** Drops what was remembered, for instance because somebody was erased. */
  readonly forget: () => void;
}

export interface GivenPictures {
  /** SHA-256 of each. */
  readonly names: readonly string[];
  /** The bytes of that very hash, which the reader has checked; null: they cannot be read. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

/**
 * Pictures as they are printed: as many pixels as paper shows, as JPEG on white, by their names. One that cannot be
 * read is missing. What was made ready is remembered, so that pages after an edit neither read nor draw it again.
 */
export function createPicturesForPrint(images: Images): PicturesForPrint {
  const known = new Map<string, ReencodedImage>();
  const prepare: PicturesForPrint['prepare'] = async ({ names, read }, signal) => {
    const ready: Record<string, ReencodedImage> = {};
    const waiting = [...names];
    const work = async (): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        if (signal?.aborted === true) return;
        const image = known.get(name) ?? (await printed(images, await read(name), signal));
        if (image === null) continue;
        ready[name] = image;
        // Told anew it is the youngest: the oldest goes first.
        known.delete(name);
        known.set(name, image);
        for (const [oldest] of known) if (known.size > mostRemembered) known.delete(oldest);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return ready;
  };
  return { prepare, forget: () => known.clear() };
}

async function printed(
  images: Images,
  bytes: Uint8Array | null,
  signal: AbortSignal | undefined,
): Promise<ReencodedImage | null> {
  if (bytes === null || signal?.aborted === true) return null;
  const inspected = inspectImage(bytes);
  if (!inspected.ok || inspected.value.kind === 'svg') return null;
  const longSidePx = printedLongSidePx(inspected.value);
  const image = await images.reencode(bytes, { signal, longSidePx, as: 'jpeg' });
  return image.ok ? image.value : null;
}
