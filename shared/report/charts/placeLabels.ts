interface LabelItem {
  /** Where the label belongs, in points. */
  readonly at: number;
  readonly widthPt: number;
}

export interface PlacedLabel<Item> {
  readonly item: Item;
  /** 0 is the lane nearest to the mark. */
  readonly lane: number;
  /** Centre of the label in points; moved inwards where it would leave the room. */
  readonly centre: number;
}

/** Centres every label on its mark, inside the room, in the first lane where it keeps the gap to its neighbours. */
export function placeLabels<Item extends LabelItem>(
  items: readonly Item[],
  { from, to, gapPt }: { readonly from: number; readonly to: number; readonly gapPt: number },
): PlacedLabel<Item>[] {
  const lastEnd: number[] = [];
  return [...items]
    .sort((one, other) => one.at - other.at)
    .map((item) => {
      const half = item.widthPt / 2;
      const centre = Math.max(Math.min(item.at, to - half), Math.min(from + half, to));
      const free = lastEnd.findIndex((end) => centre - half >= end + gapPt);
      const lane = free === -1 ? lastEnd.length : free;
      lastEnd[lane] = centre + half;
      return { item, lane, centre };
    });
}
