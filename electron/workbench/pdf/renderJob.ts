import type { ReportBrand } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import type { GuideDocument } from '#shared/report/guide/document';
import type { ByCut } from '#shared/report/cuts';
import type { FontProblem } from '#shared/report/fontProblem';
import type { ImageProblem } from '#shared/report/imageProblem';
import type { RenderWarning } from '#shared/report/problem';
import type { ReencodedImage } from '../images/imageJob';
import type { ReportPictures } from './settlePictures';

/** The firm's logo in a picture of our own, or why there is none and a placeholder is printed. */
export type RenderLogo =
  | { readonly kind: 'picture'; readonly image: ReencodedImage }
  | {
      readonly kind: 'unreadable';
      readonly problem: ImageProblem;
    };

/** The firm's typeface, each cut a TTF or OTF that was read before, or why the report is set in ours. */
export type RenderTypeface =
  | { readonly kind: 'faces'; readonly faces: ByCut<Uint8Array> }
  | { readonly kind: 'unreadable'; readonly problem: FontProblem };

/** What the drawing process is asked to do. */
export interface RenderJob {
  readonly document: ReportDocument | GuideDocument;
  readonly brand: Pick<ReportBrand, 'name' | 'colour' | 'accent' | 'cover'>;
  /** For white ground. */
  readonly logo: RenderLogo | null;
  readonly logoOnDark?: RenderLogo | null;
  readonly clientLogo?: RenderLogo | null;
  /** Evidence that the report shows. */
  readonly pictures?: ReportPictures;
  /** Null: the report is set in ours. */
  readonly typeface: RenderTypeface | null;
}

/** What comes over the line: a job, or the wish to be quick at the next one, which nothing answers. */
export type RenderOrder = RenderJob | { readonly kind: 'warm-up' };

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly warnings: readonly RenderWarning[];
  readonly pages: number;
}

/** How far a drawing is. */
export interface RenderProgress {
  /** Pages of the whole report; known once it is laid out, which takes most of the time. */
  readonly pages: number | null;
  /** Share of the drawing done, 0 to 1. */
  readonly share: number;
}

/** What the drawing process says. One job, any number of `progress`, then one of the others. */
export type RenderMessage =
  | ({ readonly kind: 'progress' } & RenderProgress)
  | ({ readonly kind: 'rendered' } & Rendered)
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly detail: string };
