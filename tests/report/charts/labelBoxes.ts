import type { ChartStyle } from '#shared/report/charts/chartStyle';
import { printedStyle } from '#shared/report/charts/chartStyle';
import type { Drawing, Shape } from '#shared/report/charts/svg';
import { textWidth } from '#shared/report/charts/textWidth';

export const style: ChartStyle = printedStyle({
  font: 'Inter',
  strongFont: 'InterSemiBold',
  ink: '#1a2129',
  muted: '#5b6570',
  line: '#cfd5db',
  colour: '#0b5d66',
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where every label of a drawing stands, from the tops of its capitals to the feet of its letters. */
export function labelBoxes({ shape }: Drawing): readonly Box[] {
  return boxesIn(shape, 0, 0).filter(({ text }) => text !== '');
}

function boxesIn(shape: Shape, x: number, y: number): readonly Box[] {
  const { attributes, children, name } = shape;
  if (name === 'text') return [boxOf(shape, x, y)];
  const moved = /^translate\((\S+) (\S+)\)$/.exec(String(attributes['transform'] ?? ''));
  const [dx, dy] = [Number(moved?.[1] ?? 0), Number(moved?.[2] ?? 0)];
  return children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child, x + dx, y + dy)));
}

function boxOf({ attributes, children }: Shape, dx: number, dy: number): Box {
  const text = children.filter((child) => typeof child === 'string').join('');
  const size = Number(attributes['font-size']);
  const isStrong = attributes['font-family'] === style.strongFont;
  const width = textWidth(text, size, isStrong ? 'semibold' : 'regular');
  const [x, y] = [Number(attributes['x']) + dx, Number(attributes['y']) + dy];
  const [above, below] = [size * 0.74, size * 0.2];
  if (attributes['transform'] !== undefined)
    return { text, left: x - above, right: x + below, top: y - width, bottom: y };
  const before = { start: 0, middle: width / 2, end: width }[String(attributes['text-anchor'])] ?? 0;
  return { text, left: x - before, right: x - before + width, top: y - above, bottom: y + below };
}

const hair = 0.15;

/** Pairs of labels that lie over each other. */
export function overlaps(drawing: Drawing): readonly string[] {
  const boxes = labelBoxes(drawing);
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (other) =>
          one.left < other.right - hair &&
          other.left < one.right - hair &&
          one.top < other.bottom - hair &&
          other.top < one.bottom - hair,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Labels that reach out of the drawing. */
export function outside(drawing: Drawing): readonly string[] {
  return labelBoxes(drawing)
    .filter(
      ({ bottom, left, right, top }) =>
        left < -0.5 || top < -0.5 || right > drawing.widthPt + 0.5 || bottom > drawing.heightPt + 0.5,
    )
    .map(({ text }) => text);
}
