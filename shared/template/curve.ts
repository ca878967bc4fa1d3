/** One corner of a curve: where, and how high. */
export type Point = readonly [x: number, y: number];

/**
 * Height of the curve at `x`: straight lines between the points, flat outside the first and the last (section 2.1).
 * The points stand by rising x; there is at least one.
 */
export function onCurve(points: readonly Point[], x: number): number {
  let before: Point | undefined;
  for (const point of points) {
    if (x <= point[0]) return before === undefined ? point[1] : between(before, point, x);
    before = point;
  }
  if (before === undefined) throw new Error('a curve needs at least one point');
  return before[1];
}

function between([fromX, fromY]: Point, [toX, toY]: Point, x: number): number {
  return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
}
