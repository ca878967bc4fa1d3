import type { Drawing } from '#shared/report/charts/svg';
import type { BlockOf } from '#shared/report/document';
import type { ReencodedImage } from '../../images/imageJob';

/** A stretch of text that looks alike throughout. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isEmphasised?: boolean;
  /** An address that may be followed. */
  readonly href?: string;
}

/** A caption stays with what it stands over. */
export type Look = 'body' | 'muted' | 'lead' | 'label' | 'small' | 'caption';

export type TablePart = Omit<BlockOf<'table'>, 'kind' | 'caption'>;

/** A chart as a picture, and the words that stand for it where it cannot be seen. */
export interface ChartPart {
  readonly drawing: Drawing;
  readonly alt: string;
}

/** A picture of the evidence, and its words. */
export interface PicturePart {
  readonly image: ReencodedImage;
  /** How large it is on paper. */
  readonly widthPt: number;
  readonly heightPt: number;
  readonly alt: string;
}

/**
 * What the chapters of an editable report are made of: the kinds of block of the document, brought down to what a
 * word processor and a slide know.
 */
export type Part =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly look: Look; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      readonly runs: readonly Run[];
      readonly depth: number;
      /** Null in a list without numbers; 1 begins a new list. */
      readonly number: number | null;
    }
  | { readonly kind: 'note'; readonly title: string; readonly paragraphs: readonly (readonly Run[])[] }
  | { readonly kind: 'figures'; readonly items: BlockOf<'figures'>['items'] }
  | ({ readonly kind: 'table' } & TablePart)
  | ({ readonly kind: 'chart' } & ChartPart)
  | ({ readonly kind: 'picture' } & PicturePart);
export type PartOf<Kind extends Part['kind']> = Extract<Part, { readonly kind: Kind }>;
