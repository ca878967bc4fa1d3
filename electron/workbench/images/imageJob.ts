import type { ImageProblem } from '#shared/report/imageProblem';
import type { Result } from '#shared/result';
import type { Inspected } from './inspectImage';

/** What the picture process is asked to do: make a picture of our own from one that a stranger made. */
export type ImageJob = Inspected & {
  readonly bytes: Uint8Array;
  /** Pixels the longer side may have afterwards; an SVG has none and keeps its shape. */
  readonly longSidePx: number;
  /** Makes a JPEG on white of whatever has pixels. */
  readonly as?: 'jpeg' | undefined;
};

/** A picture as it was written by ourselves: no metadata, upright, of a sensible size. */
export interface ReencodedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** Pixels; for an SVG its proportions on a longer side of 1000. */
  readonly width: number;
  readonly height: number;
}

/** The one answer of the picture process. */
export type ImageAnswer = Result<ReencodedImage, ImageProblem>;
