interface LabelItem {
  /** Where the label belongs, in points. */
  readonly at: number;
  readonly widthPt: number;
}

export interface PlacedLabel<Item> {
  readonly item: Item;
  /** 0 is the lane nearest to the mark. */
  readonly lane: number;
  /** Left edge of the label in points; moved left of the mark only where it would leave the room. */
  readonly start: number;
}

/**
 * Gives every label the first lane where it keeps the gap to its neighbours. Labels start at their mark and are placed
 * from right to left, so that a line from a mark down to its label never runs through another label.
 */
export function placeLabels<Item extends LabelItem>(
  items: readonly Item[],
  { to, gapPt }: { readonly to: number; readonly gapPt: number },
): PlacedLabel<Item>[] {
  const firstTaken: number[] = [];
  return items
    .toSorted((one, other) => other.at - one.at)
    .map((item) => {
      const start = Math.min(item.at, to - item.widthPt);
      const free = firstTaken.findIndex((taken) => start + item.widthPt + gapPt <= taken);
      const lane = free === -1 ? firstTaken.length : free;
      firstTaken[lane] = start;
      return { item, lane, start };
    });
}
