import type { Content } from 'pdfmake/interfaces';
import type { Cover } from '#shared/report/document';
import type { Page } from '../page';
import type { Palette } from '../palette';

/** A logo ready to print, as pixels or as shapes, or the fact that there is one that cannot be printed. */
export type CoverLogo =
  | { readonly kind: 'picture'; readonly dataUrl: string; readonly width: number; readonly height: number }
  | { readonly kind: 'drawing'; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly kind: 'unreadable' };

/** The logos a cover can show. */
export interface CoverLogos {
  /** For white ground. */
  readonly firm: CoverLogo | null;
  readonly firmOnDark: CoverLogo | null;
  /** For white ground. */
  readonly client: CoverLogo | null;
}

export interface CoverInput {
  readonly cover: Cover;
  readonly logos: CoverLogos;
  readonly page: Page;
  readonly palette: Palette;
}

/** One style of cover: areas of colour behind it, and what is read on it, all at fixed places. */
export interface CoverLayout {
  readonly shapes: (input: CoverInput) => Content[];
  readonly words: (input: CoverInput) => Content[];
}
