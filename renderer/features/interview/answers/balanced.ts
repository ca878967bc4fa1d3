const whole = 100;

/**
 * The shares drawn to a sum of 100 in their proportions, by largest remainder; what has nothing keeps nothing. Where
 * nothing is given at all, every part gets the same.
 */
export function balanced(
  parts: readonly string[],
  shares: Readonly<Record<string, number>>,
): Record<string, number> {
  const given = parts.map((part) => Math.max(0, shares[part] ?? 0));
  const sum = given.reduce((total, share) => total + share, 0);
  const exact = given.map((share) => (sum === 0 ? whole / parts.length : (share * whole) / sum));
  const down = exact.map(Math.floor);
  const missing = whole - down.reduce((total, share) => total + share, 0);
  const first = exact
    .map((share, place) => ({ place, rest: share - Math.floor(share) }))
    .toSorted((one, other) => other.rest - one.rest)
    .slice(0, missing)
    .map(({ place }) => place);
  return Object.fromEntries(
    parts.map((part, place) => [part, (down[place] ?? 0) + (first.includes(place) ? 1 : 0)]),
  );
}
