/** Red, green, blue and alpha of every pixel, row by row from the top. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Pixels the longer side of a picture may have; a smaller picture stays as it is. */
export function shrink(pixels: Pixels, longSidePx: number): Pixels {
  const factor = longSidePx / Math.max(pixels.width, pixels.height);
  if (factor >= 1) return pixels;
  const [width, height] = [pixels.width, pixels.height].map((side) => Math.max(1, Math.round(side * factor)));
  if (width === undefined || height === undefined) return pixels;
  const columns = spans(pixels.width, width);
  const rows = spans(pixels.height, height);
  const data = new Uint8ClampedArray(width * height * 4);
  rows.forEach((row, y) => {
    columns.forEach((column, x) => average(pixels, column, row, data, (y * width + x) * 4));
  });
  return { data, width, height };
}

/** Fills what can be seen through with white, in place. */
export function onWhite({ data }: Pixels): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    if (alpha === 255) continue;
    for (let part = at; part < at + 3; part += 1)
      data[part] = ((data[part] ?? 0) * alpha + 255 * (255 - alpha)) / 255;
    data[at + 3] = 255;
  }
}

/** Source pixels that one target pixel covers along one side: whole and in part. */
interface Span {
  readonly first: number;
  readonly shares: Float64Array;
}

function spans(from: number, to: number): readonly Span[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [start, end] = [index * step, Math.min((index + 1) * step, from)];
    const first = Math.floor(start);
    const last = Math.max(first + 1, Math.ceil(end - 1e-9));
    const shares = Float64Array.from(
      { length: last - first },
      (_, offset) => Math.min(end, first + offset + 1) - Math.max(start, first + offset),
    );
    return { first, shares };
  });
}

/** Colours count by how opaque they are, so that what cannot be seen does not shine through at the edges. */
function average(source: Pixels, column: Span, row: Span, target: Uint8ClampedArray, at: number): void {
  const { data, width } = source;
  let [red, green, blue, alpha, area] = [0, 0, 0, 0, 0];
  for (let y = 0; y < row.shares.length; y += 1) {
    let from = ((row.first + y) * width + column.first) * 4;
    const rowShare = row.shares[y] ?? 0;
    for (let x = 0; x < column.shares.length; x += 1, from += 4) {
      const share = rowShare * (column.shares[x] ?? 0);
      const opaque = share * (data[from + 3] ?? 0);
      red += opaque * (data[from] ?? 0);
      green += opaque * (data[from + 1] ?? 0);
      blue += opaque * (data[from + 2] ?? 0);
      alpha += opaque;
      area += share;
    }
  }
  if (alpha === 0) return;
  target[at] = red / alpha;
  target[at + 1] = green / alpha;
  target[at + 2] = blue / alpha;
  target[at + 3] = alpha / area;
}
