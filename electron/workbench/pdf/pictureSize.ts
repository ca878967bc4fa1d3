import { contentWidthPt } from './layout/page';

/** The most room a picture takes on paper, in points: the width of the text with a hairline at either side, and well below half a page. */
export const pictureBox = { widthPt: contentWidthPt - 1, heightPt: 300 } as const;
/** Never printed coarser than this, in dots an inch. */
const leastDots = 150;
/** More than this is not seen on paper. */
const mostDots = 200;
/** Pixels of the width of a picture that prints small and still can be read. */
const readableWidthPx = 400;
const pointsInInch = 72;

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is printed, in points: in its own proportions, never coarse. */
export function printedSize({ width, height }: Pixels): {
  readonly widthPt: number;
  readonly heightPt: number;
} {
  const scale = Math.min(boxScale({ width, height }), pointsInInch / leastDots);
  return { widthPt: width * scale, heightPt: height * scale };
}

/** Whether it prints small for want of pixels, and so small that it can hardly be read. */
export function isCoarse({ width, height }: Pixels): boolean {
  return width < readableWidthPx && pointsInInch / leastDots < boxScale({ width, height });
}

/** Pixels of the longer side that are worth printing. */
export function printedLongSidePx({ width, height }: Pixels): number {
  const scale = boxScale({ width, height });
  return Math.ceil((Math.max(width, height) * scale * mostDots) / pointsInInch);
}

/** Points of a pixel where the picture fills its room. */
function boxScale({ width, height }: Pixels): number {
  return Math.min(pictureBox.widthPt / width, pictureBox.heightPt / height);
}
