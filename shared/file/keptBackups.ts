interface Aged {
  /** ISO time. */
  readonly createdAt: string;
}

/** Shares of what may be kept: the newest as they come, then the last of each hour, day and week there was one in. */
const shares = [
  { share: 0.3, bucketOf: (at: string) => at },
  { share: 0.2, bucketOf: (at: string) => at.slice(0, 13) },
  { share: 0.3, bucketOf: (at: string) => at.slice(0, 10) },
  { share: 0.2, bucketOf: weekOf },
] as const;

/**
 * Which backups stay, of a list with the newest first. The count decides, never the clock: a month without work costs
 * no backup. The newest always stays; what one share leaves over goes to the newest of the rest.
 */
export function keptBackups<Backup extends Aged>(
  newestFirst: readonly Backup[],
  keep: number,
): readonly Backup[] {
  const kept = new Set<Backup>(newestFirst.slice(0, 1));
  for (const { share, bucketOf } of shares) {
    const seen = new Set([...kept].map(({ createdAt }) => bucketOf(createdAt)));
    let left = Math.floor(keep * share);
    for (const backup of newestFirst) {
      if (left === 0 || kept.size >= keep) break;
      const bucket = bucketOf(backup.createdAt);
      if (kept.has(backup) || seen.has(bucket)) continue;
      seen.add(bucket);
      kept.add(backup);
      left -= 1;
    }
  }
  for (const backup of newestFirst) {
    if (kept.size >= keep) break;
    kept.add(backup);
  }
  return newestFirst.filter((backup) => kept.has(backup));
}

function weekOf(at: string): string {
  const dayMs = 24 * 60 * 60 * 1000;
  // The first day of 1970 was a Thursday; weeks begin on Monday.
  return String(Math.floor((Date.parse(at) / dayMs + 3) / 7));
}
