/** Where a bug came from, without a word of what a client said. */
export interface ErrorTrace {
  /** Kind of error and its system code, such as `Error ENOSPC`. */
  readonly kind: string;
  /** Places in the program, innermost first, at most twelve: function, file within the program, line and column. */
  readonly places: readonly string[];
}

const mostPlaces = 12;
const frame =
  /^\s*(?:at )?(?:async )?(?:new )?([\w.$<>#]{0,80})(?: \[as [^\]]*\])?[ @]?\(?((?:file|https?|app|node):\S+?|\/\S+?|[A-Z]:\\\S+?):(\d+):(\d+)\)?$/;
/** Folders of the program; what stands before them is the machine's, and may name a client. */
const ownFile =
  /(?:^|[\\/])((?:out[\\/]|assets[\\/]|electron[\\/]|shared[\\/]|renderer[\\/]|node_modules[\\/]).*)$/;

/**
 * Reads a thrown value for the log and for what is copied from an error screen. Messages often quote the value they
 * choked on (a piece of JSON, an answer, a file name), so the message is left out, and of the stack only lines that
 * are places in the program's own files are kept. A property name that stands for a function (`[as …]`) goes as well.
 */
export function errorTrace(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { kind: `thrown ${typeof error}`, places: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words = [error.name, code].filter((word) => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(word));
  return { kind: words.join(' ') || 'Error', places: placesOf(error) };
}

function placesOf({ stack = '', message }: Error): readonly string[] {
  // A message of several lines could read like places, so it is cut out before lines are looked at.
  const lines = stack.replace(message, () => '').split('\n');
  return lines.flatMap((line) => placeOf(line)).slice(0, mostPlaces);
}

function placeOf(line: string): readonly string[] {
  const [, name = '', file = '', row = '', column = ''] = frame.exec(line) ?? [];
  const own = file.startsWith('node:') ? file : ownFile.exec(file)?.[1];
  if (own === undefined || own.length > 200) return [];
  return [`${name === '' ? '' : `${name} `}${own.replaceAll('\\', '/')}:${row}:${column}`];
}
