import type { SvgElement } from './svgElement';

export interface SvgFrame {
  readonly viewBox: string;
  /** Proportions of the picture on a longer side of 1000. */
  readonly width: number;
  readonly height: number;
}

const longSide = 1000;
const mostExtent = 1e6;

/** The part of the plane that the drawing shows: its viewBox, or what width and height say. Null without either. */
export function svgFrame({ attributes }: SvgElement): SvgFrame | null {
  const box = (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = NaN, height = NaN] = box.length === 4 ? box : [0, 0, ...sides(attributes)];
  const isSound = [x, y].every((each) => Math.abs(each) <= mostExtent) && isExtent(width) && isExtent(height);
  if (!isSound) return null;
  const factor = longSide / Math.max(width, height);
  const [printedWidth, printedHeight] = [width, height].map((side) => Math.max(1, Math.round(side * factor)));
  return {
    viewBox: [x, y, width, height].join(' '),
    width: printedWidth ?? 1,
    height: printedHeight ?? 1,
  };
}

function isExtent(value: number): boolean {
  return value > 0 && value <= mostExtent;
}

function sides(attributes: ReadonlyMap<string, string>): readonly number[] {
  return ['width', 'height'].map((name) => {
    const value = attributes.get(name) ?? '';
    return /^[\d.]+(?:px|pt|pc|mm|cm|in)?$/.test(value) ? parseFloat(value) : NaN;
  });
}
