/** One step per line, as it is typed; empty lines say nothing. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As many characters as one line of a plan may have. */
export const mostLineCharacters = 500;

export type LinesFault = 'too-long' | 'too-many';

/** What keeps the lines from being recorded. */
export function linesFault(lines: readonly string[], mostLines: number): LinesFault | null {
  if (lines.length > mostLines) return 'too-many';
  return lines.some((line) => line.length > mostLineCharacters) ? 'too-long' : null;
}
