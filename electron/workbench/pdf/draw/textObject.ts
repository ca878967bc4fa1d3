import type { Inline, PdfDocument } from './library';
import { kerningOf, shortNumber } from './pageOperators';

/** Digits behind the point of a length in points. */
const digits = 2;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The text of a page. What follows each other without anything else between it stands in one object of the page, where
 * each text says only how far it is from the one before; the library turns the page over for every text.
 */
export class TextObject {
  readonly #document: PdfDocument;
  /** Where the last text of the open object begins. */
  #last: Place | null = null;
  #isOpen = false;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#document.addContent('BT');
    this.#isOpen = true;
    this.#last = null;
  }

  close(): void {
    if (this.#isOpen) this.#document.addContent('ET');
    this.#isOpen = false;
  }

  /** Draws a text as a piece of a line looks; its base line begins at a place in points from the top left. */
  show(text: string, { characterSpacing = 0, font, fontFeatures, fontSize }: Inline, place: Place): void {
    const { page } = this.#document;
    this.open();
    page.fonts[font.id] ??= font.ref();
    this.#document.addContent(`/${font.id} ${fontSize} Tf`);
    this.#document.addContent(`${characterSpacing} Tc`);
    this.#goTo(place);
    for (const { riseThousandths, shown } of shownAtOnce(font.encode(text, fontFeatures))) {
      const rise = shortNumber((riseThousandths * fontSize) / 1000, digits);
      // Letters and numbers in one, so nothing in it may be shortened.
      page.write(riseThousandths === 0 ? `[${shown}]TJ` : `${rise} Ts [${shown}]TJ 0 Ts`);
    }
  }

  #goTo({ x, y }: Place): void {
    const last = this.#last;
    // A page counts from the top and its letters stand on their feet all the same.
    const [before, operator] = last === null ? ['1 0 0 -1 ', 'Tm'] : ['', 'Td'];
    const right = shortNumber(x - (last?.x ?? 0), digits);
    const down = shortNumber(last === null ? y : last.y - y, digits);
    this.#last = {
      x: (last?.x ?? 0) + Number(right),
      y: last === null ? Number(down) : last.y - Number(down),
    };
    this.#document.addContent(`${before}${right} ${down} ${operator}`);
  }
}

/** Letters of one height above the base line, with what is between them and not their own, as the operator takes them. */
interface ShownAtOnce {
  readonly riseThousandths: number;
  readonly shown: string;
}

function shownAtOnce([codes, positions]: ReturnType<Inline['font']['encode']>): ShownAtOnce[] {
  const all: { riseThousandths: number; shown: string }[] = [];
  let less = 0;
  positions.forEach(({ advanceWidth, xAdvance, xOffset, yOffset }, at) => {
    let last = all.at(-1);
    if (last?.riseThousandths !== yOffset) {
      last = { riseThousandths: yOffset, shown: '' };
      all.push(last);
    }
    last.shown += `${kerningOf(less - xOffset)}<${codes[at] ?? ''}>`;
    less = xOffset + advanceWidth - xAdvance;
  });
  return all.map(({ riseThousandths, shown }) => ({
    riseThousandths,
    shown: shown.replaceAll('><', '').replaceAll(/<([0-9a-f]+)>/g, (_, hex: string) => literal(hex)),
  }));
}

/** The bytes themselves, which are half of their figures. */
function literal(hex: string): string {
  const letters = Buffer.from(hex, 'hex').toString('latin1');
  return `(${letters.replaceAll(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}
