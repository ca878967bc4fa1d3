import { mix, white, black } from '#shared/report/colour';
import type { Palette } from '../palette';

interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly sizePt: number;
  /** Equal seeds give equal fields, so that the reports of one firm look alike and those of two do not. */
  readonly seed: string;
}

type Shape = (s: number) => string;

/** Paths in a square whose upper left corner is 0, 0. */
const shapes: readonly Shape[] = [
  (s) => `M0 0A${s} ${s} 0 0 1 ${s} ${s}L0 ${s}Z`,
  (s) => `M${s} 0A${s} ${s} 0 0 0 0 ${s}L${s} ${s}Z`,
  (s) => `M${s} ${s}A${s} ${s} 0 0 1 0 0L${s} 0Z`,
  (s) => `M0 ${s}A${s} ${s} 0 0 0 ${s} 0L0 0Z`,
  (s) => `M0 0L${s} ${s}L0 ${s}Z`,
  (s) => `M${s} 0L${s} ${s}L0 ${s}Z`,
  (s) => `M0 ${s / 2}A${s / 2} ${s / 2} 0 0 1 ${s} ${s / 2}L${s} ${s}L0 ${s}Z`,
  (s) => `M0 0L${s} 0L${s} ${s / 2}A${s / 2} ${s / 2} 0 0 1 0 ${s / 2}Z`,
];

/** A field of tiles as a drawing: a ground and a shape each, in shades of the firm's colour and its second one. */
export function tiles({ columns, rows, sizePt, seed }: Field, palette: Palette): string {
  const next = chances(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[next() % items.length] ?? items[0];
  const { brand, rule } = palette;
  const deep = mix(brand, black, 0.28);
  const soft = mix(brand, white, 0.72);
  const pale = mix(brand, white, 0.88);
  const pairs: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
    [brand, deep],
    [pale, brand],
    [soft, brand],
    [deep, brand],
    [brand, soft],
    [brand, rule === brand ? pale : rule],
    [pale, soft],
  ];
  let drawn = '';
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [ground, figure] = pick(pairs);
      const path = pick(shapes as [Shape, ...Shape[]])(sizePt);
      const [x, y] = [column * sizePt, row * sizePt];
      drawn += `<g transform="translate(${x} ${y})"><rect width="${sizePt}" height="${sizePt}" fill="${ground}"/><path d="${path}" fill="${figure}"/></g>`;
    }
  const [width, height] = [columns * sizePt, rows * sizePt];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

/** Numbers that look thrown and are the same for the same text. */
function chances(seed: string): () => number {
  let state = 2_166_136_261;
  for (const character of `${seed} `) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 16;
  };
}
