/** The ranking with the option put behind the others, or taken out if it stands in it. */
export function toggled(ranking: readonly string[], option: string): readonly string[] {
  return ranking.includes(option) ? ranking.filter((each) => each !== option) : [...ranking, option];
}

/** The ranking with the option of one place standing in another; places count from 0. */
export function moved(ranking: readonly string[], from: number, to: number): readonly string[] {
  const option = ranking[from];
  if (option === undefined || to < 0 || to >= ranking.length) return ranking;
  const others = ranking.filter((_, place) => place !== from);
  return [...others.slice(0, to), option, ...others.slice(to)];
}
