import type { Inline } from './library';

/** Words that are drawn at once. */
export interface TextRun {
  readonly first: Inline;
  readonly text: string;
  readonly width: number;
}

/**
 * The words of a line joined as far as they look alike. The library measures and draws word by word; a line drawn at
 * once is a tenth of the operators and stands where the words would stand.
 */
export function textRuns(inlines: readonly Inline[]): TextRun[] {
  const runs: { first: Inline; last: Inline; text: string; width: number }[] = [];
  for (const inline of inlines) {
    const run = runs.at(-1);
    if (run !== undefined && isAlike(run.last, inline)) {
      run.text += inline.text;
      run.width += inline.width;
      run.last = inline;
    } else runs.push({ first: inline, last: inline, text: inline.text, width: inline.width });
  }
  return runs;
}

function isAlike(one: Inline, other: Inline): boolean {
  return (
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.color === other.color &&
    one.link === other.link &&
    one.linkToDestination === other.linkToDestination &&
    one.opacity === other.opacity &&
    one.fontFeatures === other.fontFeatures &&
    one.characterSpacing === other.characterSpacing &&
    other.justifyShift === undefined
  );
}
