import { noneOfThese } from '#shared/template/scoreAnswer';

/** The ticked options after one more tick or untick; "none of these" stands alone. Null when nothing is left. */
export function tickedWith(ticked: readonly string[], option: string): string[] | null {
  if (ticked.includes(option)) {
    const rest = ticked.filter((each) => each !== option);
    return rest.length === 0 ? null : rest;
  }
  if (option === noneOfThese) return [noneOfThese];
  return [...ticked.filter((each) => each !== noneOfThese), option].toSorted();
}
