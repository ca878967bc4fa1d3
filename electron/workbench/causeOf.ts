import { errorTrace } from '#shared/contract/errorTrace';

/** Where a bug came from, as the log keeps it: kind of error, system code and places in the program, never a message. */
export function causeOf(error: unknown): string {
  const { kind, places } = errorTrace(error);
  return [kind, ...places.map((place) => `at ${place}`)].join('\n  ');
}

/** The same in one line, the innermost place only: for the words of a problem. */
export function traceLine(error: unknown): string {
  const { kind, places } = errorTrace(error);
  return [kind, ...places.slice(0, 1).map((place) => `at ${place}`)].join(' ');
}
