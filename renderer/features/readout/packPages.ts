/** How high a part is on the stage: its head, and each of its units. */
export interface Measured {
  readonly head: number;
  readonly units: readonly number[];
  readonly isWhole: boolean;
  /** Units that head those below them, such as a row with the name of a wave. */
  readonly heading?: readonly number[];
}

/** Units `from` to before `to` of a part, under the part's head. */
export interface Slice {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

export interface PackedPage {
  readonly slices: readonly Slice[];
  /** Below 1 where one unit alone is higher than a page and has to be drawn smaller. */
  readonly shrink: number;
}

/**
 * Parts of a chapter on pages no higher than the room. A head never stands without what it heads; a part that is whole
 * is torn only where no page could hold it; of a torn one no row goes on alone. Without parts there is one empty page:
 * a chapter is never lost.
 */
export function packPages(parts: readonly Measured[], room: number, gap: number): readonly PackedPage[] {
  const pages: { slices: Slice[]; used: number }[] = [{ slices: [], used: 0 }];
  const onPage = () => pages.at(-1) ?? { slices: [], used: 0 };
  const turn = (): void => {
    if (onPage().slices.length > 0) pages.push({ slices: [], used: 0 });
  };
  const put = (slice: Slice, height: number): void => {
    const page = onPage();
    page.used += height + (page.slices.length > 0 ? gap : 0);
    page.slices.push(slice);
  };
  const left = (): number => room - onPage().used - (onPage().slices.length > 0 ? gap : 0);

  let headings: number[] = [];
  parts.forEach((measured, part) => {
    const { head, isWhole, units } = measured;
    if (units.length === 0) {
      headings.push(part);
      return;
    }
    const above = headings.reduce((sum, each) => sum + (parts[each]?.head ?? 0) + gap, 0);
    const whole = above + head + sum(units);
    const fewest = isLarge(units[0], room) ? 1 : 2;
    const first = above + head + sum(units.slice(0, fewest));
    if (whole > left() && (first > left() || (isWhole && whole <= room))) turn();
    for (const each of headings) put({ part: each, from: 0, to: 0 }, parts[each]?.head ?? 0);
    headings = [];
    for (let from = 0; from < units.length;) {
      const to = from + upTo(measured, from, left() - head, room);
      put({ part, from, to }, head + sum(units.slice(from, to)));
      from = to;
      if (from < units.length) turn();
    }
  });
  for (const each of headings) {
    const height = parts[each]?.head ?? 0;
    if (height > left()) turn();
    put({ part: each, from: 0, to: 0 }, height);
  }
  return pages.map(({ slices, used }) => ({ slices, shrink: used > room ? room / used : 1 }));
}

/** How many units from this one on stand on the page. */
function upTo({ heading = [], units }: Measured, from: number, left: number, room: number): number {
  let count = Math.max(1, fitting(units.slice(from), left));
  if (from + count === units.length) return count;
  const isLoneNext = from + count === units.length - 1 && !isLarge(units.at(-1), room);
  if (isLoneNext && count > 2) count -= 1;
  while (count > 1 && heading.includes(from + count - 1)) count -= 1;
  return count;
}

/** One row alone looks lost on a page; a drawing, or a stretch of one, does not. */
function isLarge(height = 0, room: number): boolean {
  return height > room / 3;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, each) => all + each, 0);
}

/** How many of them fit below one another. */
function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => (used += height) > room);
  return over === -1 ? heights.length : over;
}
