import type { ChartStyle } from './chartStyle';
import { element, type Shape } from './svg';
import { wrapText } from './textWidth';

interface TextPlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly sizePt: number;
  readonly fill?: string;
  readonly isStrong?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Reads upwards, turned about its place. */
  readonly isUpright?: boolean;
}

/** One line of text. */
export function textAt(style: ChartStyle, place: TextPlace, text: string): Shape {
  const { x, y, sizePt, fill = style.ink, isStrong = false, anchor = 'start', isUpright = false } = place;
  return element(
    'text',
    {
      x,
      y,
      'font-family': isStrong ? style.strongFont : style.font,
      'font-size': sizePt,
      'font-weight': isStrong ? style.strongWeight : undefined,
      fill,
      'text-anchor': anchor,
      transform: isUpright ? `rotate(-90 ${x.toFixed(2)} ${y.toFixed(2)})` : undefined,
    },
    text,
  );
}

interface Block extends Omit<TextPlace, 'y' | 'isUpright'> {
  /** Upper edge. */
  readonly top: number;
  readonly widthPt: number;
  readonly lines: number;
}

export interface TextBlock {
  readonly shapes: readonly Shape[];
  readonly heightPt: number;
}

/** Distance of baselines as a multiple of the size. */
export const lineShare = 1.24;
/** From the upper edge of a line to its baseline, as a multiple of the size. */
const baselineShare = 0.96;

/** A text in as many lines as it needs, at most so many; the last one ends in an ellipsis where it goes on. */
export function textBlock(style: ChartStyle, block: Block, text: string): TextBlock {
  const { top, widthPt, lines, sizePt, isStrong = false } = block;
  const wrapped = wrapText(text, { widthPt, sizePt, lines, weight: isStrong ? 'semibold' : 'regular' });
  return {
    shapes: wrapped.map((line, index) =>
      textAt(style, { ...block, y: top + sizePt * (baselineShare + index * lineShare) }, line),
    ),
    heightPt: wrapped.length * sizePt * lineShare,
  };
}

/** Baseline that centres figures of this size on a line. */
export function centred(y: number, sizePt: number): number {
  return y + sizePt * 0.36;
}
