import type { PdfDocument, Reference } from './library';
import { elementOf, type LinkArea, type StructureElement } from './structure';
import type { TextObject } from './textObject';

/** A place that a click leads to. */
export type LinkTarget = { readonly url: string } | { readonly destination: string };

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes around what is drawn which part of the document it is. Things of one part in a row share one mark. What is
 * no part of it, e.g. lines and repeated heads, is marked as decoration, so that nothing on a page is left unsaid.
 */
export class Marking {
  /** Numbers of the pages' dictionaries in order. */
  readonly pages: Reference[] = [];
  readonly #document: PdfDocument;
  /** Undefined: no mark is open. Null: decoration. */
  #open: StructureElement | null | undefined;
  #marks = 0;
  #linkKeys = 0;
  readonly #text: TextObject;
  /** Whether the open mark is inside of an open text, which must not end before it. */
  #isInText = false;

  constructor(document: PdfDocument, text: TextObject) {
    this.#document = document;
    this.#text = text;
  }

  beginPage(): void {
    this.#open = undefined;
    this.#marks = 0;
    const { dictionary } = this.#document.page;
    if (dictionary === undefined) throw new Error('a page has a dictionary');
    dictionary.data['StructParents'] = this.pages.length;
    this.pages.push(dictionary);
  }

  /** What is drawn from now on belongs to this element. */
  begin(element: StructureElement | null, what: 'text' | 'other' = 'other'): void {
    if (this.#open === element && (what === 'text' || !this.#isInText)) {
      if (what === 'other') this.#text.close();
      return;
    }
    this.#endMark();
    if (what === 'text') this.#text.open();
    else this.#text.close();
    this.#open = element;
    this.#isInText = this.#text.isOpen;
    if (element === null) {
      this.#document.addContent('/Artifact BMC');
      return;
    }
    const mark = this.#marks;
    this.#marks += 1;
    this.#document.addContent(`/${element.role} <</MCID ${mark}>> BDC`);
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('a mark stands on a page');
    element.children.push({ kind: 'content', page: page.id, pageIndex: this.pages.length - 1, mark });
  }

  /** Before what belongs to nothing, such as the end of a page. */
  end(): void {
    this.#endMark();
    this.#text.close();
  }

  #endMark(): void {
    if (this.#open === undefined) return;
    if (!this.#isInText) this.#text.close();
    this.#document.addContent('EMC');
    this.#open = undefined;
  }

  /** Draws the words of a link as a part of its own and makes their area one to click. */
  drawLink(
    parent: StructureElement | null,
    target: LinkTarget,
    words: string,
    area: Area,
    draw: () => void,
  ): void {
    const link = parent === null ? null : elementOf('Link');
    if (link !== null) parent?.children.push(link);
    this.begin(link, 'text');
    draw();
    const options = {
      structParent: {
        add: ({ annotationRef }: { annotationRef: Reference }) => this.#keep(annotationRef, link),
      },
      Contents: new String(words),
    };
    const { x, y, width, height } = area;
    if ('url' in target) this.#document.link(x, y, width, height, target.url, options);
    else this.#document.goTo(x, y, width, height, target.destination, options);
  }

  #keep(annotation: Reference, link: StructureElement | null): void {
    const page = this.pages.at(-1);
    if (page === undefined || link === null) return;
    this.#linkKeys += 1;
    // Pages take the keys from 0; a document of so many pages is refused long before.
    const key = firstLinkKey + this.#linkKeys;
    annotation.data['StructParent'] = key;
    const area: LinkArea = { kind: 'link', page: page.id, annotation: annotation.id, key };
    link.children.push(area);
  }
}

const firstLinkKey = 1_000_000;
