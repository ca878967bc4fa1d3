/**
 * Where a bug came from, without what a client said: messages often quote the value they choked on, so only the kind
 * of error, its system code and the places in our own code are kept.
 */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
  return [`${error.name}${code}`, ...places].join('\n  ');
}
