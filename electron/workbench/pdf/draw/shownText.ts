import type { Font, Inline } from './library';
import { shortNumber } from './pageOperators';
import { wordsOf } from './quickFont';

/** A word as it stands between brackets in the operator that shows it. */
interface ShownWord {
  readonly letters: string;
  /** Room to be taken away behind it, in thousandths of the size of the type. */
  readonly less: number;
  /** Whether letters stand above or below the base line, which depends on the size of the type. */
  readonly hasRise: boolean;
}

/** Words by face of a file and features: most are shown many times. */
const known = new WeakMap<Font, Map<string, Map<string, ShownWord>>>();

/** The operators that show a text where the last one ended or was sent to. */
export function shownText(text: string, { font, fontFeatures, fontSize }: Inline): string {
  const ofFont = known.get(font) ?? new Map<string, Map<string, ShownWord>>();
  known.set(font, ofFont);
  const features = fontFeatures?.join() ?? '';
  const words = ofFont.get(features) ?? new Map<string, ShownWord>();
  ofFont.set(features, words);
  let shown = '';
  let less = 0;
  for (const word of wordsOf(text)) {
    const made = words.get(word) ?? shownWord(word, font, fontFeatures, fontSize);
    if (!made.hasRise) words.set(word, made);
    shown += `${between(less)}${made.letters}`;
    less = made.less;
  }
  return `[(${shown})]TJ`;
}

function shownWord(word: string, font: Font, features: Inline['fontFeatures'], fontSize: number): ShownWord {
  const [codes, positions] = font.encode(word, features);
  let letters = '';
  let less = 0;
  let rise = 0;
  positions.forEach(({ advanceWidth, xAdvance, xOffset, yOffset }, at) => {
    letters += between(less - xOffset);
    if (yOffset !== rise) letters += `)]TJ ${shortNumber((yOffset * fontSize) / 1000, 2)} Ts[(`;
    letters += literal(codes[at] ?? '');
    rise = yOffset;
    less = xOffset + advanceWidth - xAdvance;
  });
  if (rise !== 0) letters += ')]TJ 0 Ts[(';
  return { letters, less, hasRise: positions.some(({ yOffset }) => yOffset !== 0) };
}

/** What stands between letters that are nearer to each other, or farther, than they are wide. */
function between(less: number): string {
  const whole = Math.round(less);
  return whole === 0 ? '' : `)${whole}(`;
}

/** The bytes of a code themselves, which are half of its figures. */
function literal(code: string): string {
  const bytes = Buffer.from(code, 'hex').toString('latin1');
  return bytes.replaceAll(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');
}
