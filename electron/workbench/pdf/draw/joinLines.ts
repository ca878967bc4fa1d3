import type { PageItem, Vector } from './library';

/** Two ends in points are one if nobody could see a gap. */
const smallestGapPt = 0.001;

/** The same things, with lines that go on from each other as one: the library rules a table a cell at a time. */
export function joinLines(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.type === 'vector' && last?.type === 'vector' && goesOn(last.item, item.item))
      joined.splice(-1, 1, { type: 'vector', item: { ...last.item, x2: item.item.x2 ?? 0 } });
    else joined.push(item);
  }
  return joined;
}

function goesOn(line: Vector, other: Vector): boolean {
  return (
    [line, other].every(({ dash, type, y1, y2 }) => type === 'line' && dash === undefined && y1 === y2) &&
    line.y1 === other.y1 &&
    line.lineWidth === other.lineWidth &&
    line.lineColor === other.lineColor &&
    Math.abs((line.x2 ?? 0) - (other.x1 ?? 0)) < smallestGapPt
  );
}
