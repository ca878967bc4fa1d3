import type { Inline, PdfDocument } from './library';
import { shortNumber } from './pageOperators';
import { shownText } from './shownText';

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
  show(text: string, look: Inline, place: Place): void {
    const { characterSpacing = 0, font, fontSize } = look;
    const { page } = this.#document;
    this.open();
    page.fonts[font.id] ??= font.ref();
    this.#document.addContent(`/${font.id} ${fontSize} Tf`);
    this.#document.addContent(`${characterSpacing} Tc`);
    this.#goTo(place);
    page.write(shownText(text, look));
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
    this.#document.page.write(`${before}${right} ${down} ${operator}`);
  }
}
