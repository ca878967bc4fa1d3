/** Operators that set one part of the state of a page, by the part they set. */
const parts: Readonly<Record<string, string>> = {
  w: 'width of lines',
  J: 'ends of lines',
  j: 'corners',
  d: 'dashes',
  M: 'mitres',
  Tf: 'type',
  Tc: 'room between letters',
  gs: 'more',
  rg: 'filling',
  cs: 'filling',
  scn: 'filling',
  RG: 'stroke',
  CS: 'stroke',
  SCN: 'stroke',
};

const rgbOperators: Readonly<Record<string, string>> = { scn: 'rg', SCN: 'RG' };
/** Three numbers; a pattern has a name. */
const rgb = /^[\d.]+ [\d.]+ [\d.]+ (?=scn$|SCN$)/i;
const fraction = /-?\d*\.\d+/g;
/** Enough for each of the 256 steps of a colour. */
const colourDigits = 3;
/** Letters of drawings may be turned and scaled. */
const matrixDigits = 4;

/**
 * The operators of one page as they are written to it: without those that set what is set already, and without digits
 * nobody sees. The library says everything anew for everything it draws, which is half of a page.
 */
export class PageOperators {
  /** What was set; what the page began with is not known. */
  #state = new Map<string, string>();
  readonly #kept: Map<string, string>[] = [];

  /** What to write for an operator with its operands, or null if it changes nothing. */
  written(operators: string, digits: number): string | null {
    const operator = operators.slice(operators.lastIndexOf(' ') + 1);
    if (operator === 'q') this.#kept.push(new Map(this.#state));
    if (operator === 'Q') this.#state = this.#kept.pop() ?? new Map<string, string>();
    // The operators for colours of three parts name their space themselves.
    if (operators === '/DeviceRGB cs' || operators === '/DeviceRGB CS') return null;
    const part = parts[operator];
    return part === undefined || this.sets(part, operators) ? shortened(operators, operator, digits) : null;
  }

  /** Notes that a part of the state is set to a value, and says whether it was another one. */
  sets(part: string, value: string): boolean {
    if (this.#state.get(part) === value) return false;
    this.#state.set(part, value);
    return true;
  }
}

/** A number with at most so many digits behind its point, as short as PDF allows. */
export function shortNumber(value: number, digits: number): string {
  const scale = 10 ** digits;
  const short = String(Math.round(value * scale) / scale);
  if (short.startsWith('0.')) return short.slice(1);
  return short.startsWith('-0.') ? `-${short.slice(2)}` : short;
}

function shortened(operators: string, operator: string, digits: number): string {
  switch (operator) {
    // A matrix may scale by less than can be rounded.
    case 'cm':
      return operators;
    case 'Tm':
      return rounded(operators, matrixDigits);
    case 'TJ':
      return operators.replaceAll(/> (-?[\d.]+) ?/g, (_, kerning: string) => {
        const whole = Math.round(Number(kerning));
        return whole === 0 ? '>' : `>${whole}`;
      });
    case 'scn':
    case 'SCN':
      return rgb.test(operators)
        ? rounded(operators, colourDigits).replace(operator, rgbOperators[operator] ?? operator)
        : operators;
    default:
      return rounded(operators, digits);
  }
}

function rounded(operators: string, digits: number): string {
  return operators.replaceAll(fraction, (value) => shortNumber(Number(value), digits));
}
