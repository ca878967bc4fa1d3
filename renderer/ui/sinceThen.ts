const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** "now", "5 minutes ago", "yesterday", "2 days ago", and the date itself once it is more than four weeks back. */
export function sinceThen(moment: Date, now: Date, locale: string): string {
  const passedMs = now.getTime() - moment.getTime();
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (passedMs < minuteMs) return words.format(0, 'second');
  if (passedMs < hourMs) return words.format(-Math.floor(passedMs / minuteMs), 'minute');
  const days = daysBetween(moment, now);
  if (days === 0) return words.format(-Math.floor(passedMs / hourMs), 'hour');
  if (days < 28) return words.format(-days, 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);
}

/** Midnights in between, so that yesterday evening is yesterday. */
function daysBetween(moment: Date, now: Date): number {
  const midnight = (date: Date): number =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(now) - midnight(moment)) / dayMs);
}
