const mostLooked = 64 * 1024;

/** Whether a file starts like markup with an `svg` element near its beginning. */
export function looksLikeSvg(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, mostLooked).replace(/^\ufeff?\s*/, '');
  return start.startsWith('<') && /<(?:[A-Za-z_][\w.-]{0,40}:)?svg[\s/>]/.test(start);
}
