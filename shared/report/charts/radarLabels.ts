import type { RadarBlock } from '../chartBlock';
import { textBlock, type TextBlock } from './chartText';
import { onAxis, type RadarPlace } from './radar';
import type { Shape } from './svg';

const nameSizePt = 8;
const figureSizePt = 7;
const gapPt = 5;
const fromWebPt = 8;

interface Label {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly heightPt: number;
  /** Upper edge that the label would like. */
  readonly wished: number;
  readonly draw: (top: number) => readonly Shape[];
}

interface Labels {
  readonly shapes: readonly Shape[];
  readonly topPt: number;
  readonly bottomPt: number;
}

/** The name of every axis with its values, beside its end. Those on one side push each other apart. */
export function radarLabels(block: RadarBlock, place: RadarPlace): Labels {
  const all = block.axes.map((_, axis) => labelOf(block, axis, place));
  const of = (wanted: Label['side']): readonly Label[] => all.filter(({ side }) => side === wanted);
  const beside = [...apart(of('left')), ...apart(of('right'))];
  const above = Math.min(...beside.map(({ top }) => top));
  const below = Math.max(...beside.map(({ label, top }) => top + label.heightPt));
  const placed = [
    ...beside,
    // Those over and under the web are wide, so they keep clear of both sides.
    ...of('top').map((label) => ({ label, top: Math.min(label.wished, above - gapPt - label.heightPt) })),
    ...of('bottom').map((label) => ({ label, top: Math.max(label.wished, below + gapPt) })),
  ];
  return {
    shapes: placed.flatMap(({ label, top }) => label.draw(top)),
    topPt: Math.min(0, ...placed.map(({ top }) => top)),
    bottomPt: Math.max(0, ...placed.map(({ label, top }) => top + label.heightPt)),
  };
}

function labelOf({ axes, series }: RadarBlock, axis: number, place: RadarPlace): Label {
  const { centreX, centreY, radiusPt, style, widthPt } = place;
  const [x, y] = onAxis(100, axis, axes.length, place);
  const side = Math.abs(x - centreX) > 1 ? (x < centreX ? 'left' : 'right') : y < centreY ? 'top' : 'bottom';
  const sideWidth = widthPt / 2 - radiusPt - fromWebPt;
  const column = {
    left: { x: centreX - radiusPt - fromWebPt, anchor: 'end', widthPt: sideWidth },
    right: { x: centreX + radiusPt + fromWebPt, anchor: 'start', widthPt: sideWidth },
    top: { x: centreX, anchor: 'middle', widthPt: widthPt * 0.6 },
    bottom: { x: centreX, anchor: 'middle', widthPt: widthPt * 0.6 },
  } as const;
  const name = { ...column[side], sizePt: nameSizePt, isStrong: true, lines: 3 };
  const small = { ...column[side], sizePt: figureSizePt, lines: 1 };
  // What is aimed at is the same everywhere, and stands in the key.
  const named = series.filter(({ look }) => look !== 'target');
  const draw = (top: number): TextBlock =>
    named.reduce<TextBlock>(
      ({ heightPt, shapes }, { label, values }) => {
        const text = named.length === 1 ? (values[axis]?.text ?? '') : `${label} ${values[axis]?.text ?? ''}`;
        const line = textBlock(style, { ...small, top: top + heightPt, fill: style.muted }, text);
        return { shapes: [...shapes, ...line.shapes], heightPt: heightPt + line.heightPt };
      },
      textBlock(style, { ...name, top }, axes[axis] ?? ''),
    );
  const { heightPt } = draw(0);
  const wished = { left: y - heightPt / 2, right: y - heightPt / 2, top: y - heightPt - 6, bottom: y + 6 };
  return { side, heightPt, wished: wished[side], draw: (top) => draw(top).shapes };
}

interface Placed {
  readonly label: Label;
  readonly top: number;
}

/**
 * In their order from top to bottom, none over another: halfway between pushing down what is in the way and pushing it
 * up, so that a crowd spreads to both sides.
 */
function apart(labels: readonly Label[]): readonly Placed[] {
  const sorted = labels.toSorted((one, other) => one.wished - other.wished);
  let free = -Infinity;
  const down = sorted.map(({ heightPt, wished }) => {
    const top = Math.max(wished, free);
    free = top + heightPt + gapPt;
    return top;
  });
  let taken = Infinity;
  const up = sorted.toReversed().map(({ heightPt, wished }) => {
    const top = Math.min(wished, taken - heightPt - gapPt);
    taken = top;
    return top;
  });
  return sorted.map((label, place) => {
    const other = up[sorted.length - 1 - place] ?? 0;
    return { label, top: ((down[place] ?? 0) + other) / 2 };
  });
}
