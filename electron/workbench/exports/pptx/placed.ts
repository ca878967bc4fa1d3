import type { ChartPart, PartOf, PicturePart, Run } from '../parts/part';
import type { SlideTable } from './tablePages';

/** A paragraph of a text box. */
export interface Line {
  readonly runs: readonly Run[];
  readonly sizePt: number;
  readonly role: 'heading' | 'lead' | 'body' | 'label';
  readonly mark: 'none' | 'dot' | 'number';
  readonly depth: number;
  /** Left out at the top of a text box. */
  readonly beforePt: number;
  readonly afterPt: number;
}

interface At {
  readonly topPt: number;
  readonly heightPt: number;
}

/** Something with its place on a slide. */
export type Placed =
  | (At & { readonly kind: 'text'; readonly lines: readonly Line[] })
  | (At & { readonly kind: 'note'; readonly lines: readonly Line[] })
  | (At & { readonly kind: 'figures'; readonly items: PartOf<'figures'>['items'] })
  | (At & { readonly kind: 'table' } & SlideTable)
  | (At & { readonly kind: 'chart'; readonly widthPt: number } & ChartPart)
  | (At & { readonly kind: 'picture'; readonly widthPt: number } & Pick<PicturePart, 'image' | 'alt'>);

/** One slide of a chapter, before it is written. */
export interface Slide {
  readonly eyebrow: string;
  readonly title: string;
  readonly content: readonly Placed[];
  /** What the speaker may say beside it. */
  readonly notes: readonly string[];
}
