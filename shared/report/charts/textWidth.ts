/** Weights of the report font that charts set text in. */
export type TextWeight = 'regular' | 'semibold';

// Advance widths of Inter in thousandths of the font size, for the characters from space to tilde.
const advances: Readonly<Record<TextWeight, readonly number[]>> = {
  regular: parse(
    '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662',
  ),
  semibold: parse(
    '252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673',
  ),
};

const firstCode = 32;
/** Wider than any accented letter of Inter, so that a guess never lets labels overlap. */
const otherAdvance = 1000;
const accents = /\p{M}/gu;

function parse(widths: string): readonly number[] {
  return widths.split(' ').map(Number);
}

/** Width of a text in points at a font size in points. Letters with accents count as their plain letter. */
export function textWidth(text: string, sizePt: number, weight: TextWeight = 'regular'): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(accents, ''))
    thousandths += advances[weight][(character.codePointAt(0) ?? 0) - firstCode] ?? otherAdvance;
  return (thousandths * sizePt) / 1000;
}

const zeroWidthSpace = '\u200b';

export interface WrapLimits {
  readonly widthPt: number;
  readonly sizePt: number;
  readonly weight?: TextWeight;
  /** The last line ends in an ellipsis where the text goes on. */
  readonly lines: number;
}

/** Where a line may end inside a word: after a slash or a hyphen between letters. */
const partsOfWord = /(?<=\p{L}[/-])(?=\p{L})/u;

/** Words in parts between which a line may end, each with the space before it. */
function partsOf(text: string): { readonly part: string; readonly gap: '' | ' ' }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(partsOfWord).map((part, place) => ({ part, gap: place === 0 ? ' ' : '' }) as const),
    );
}

/** Breaks a text into lines that fit; a word wider than the line is broken inside. */
export function wrapText(text: string, { widthPt, sizePt, weight = 'regular', lines }: WrapLimits): string[] {
  const fits = (line: string): boolean => textWidth(line, sizePt, weight) <= widthPt;
  const wrapped: string[] = [];
  let line = '';
  for (const { gap, part } of partsOf(text.replaceAll(zeroWidthSpace, ''))) {
    const longer = line === '' ? part : line + gap + part;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') wrapped.push(line);
    if (wrapped.length > lines) break;
    line = '';
    for (const character of part) {
      if (line !== '' && !fits(line + character)) {
        wrapped.push(line);
        line = '';
        if (wrapped.length > lines) break;
      }
      line += character;
    }
  }
  if (line !== '') wrapped.push(line);
  return wrapped.length <= lines ? wrapped : shortened(wrapped.slice(0, lines), fits);
}

function shortened(kept: readonly string[], fits: (line: string) => boolean): string[] {
  let last = kept.at(-1) ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}
