import type { Content, DynamicBackground } from 'pdfmake/interfaces';
import type { CoverStyle } from '#shared/report/coverStyle';
import { bandCover } from './bandCover';
import type { CoverInput, CoverLayout } from './coverInput';
import { fullCover } from './fullCover';
import { panelCover } from './panelCover';
import { patternCover } from './patternCover';
import { plainCover } from './plainCover';

export type { CoverLogo, CoverLogos } from './coverInput';

/** To add a style: its name in `shared/report/coverStyle`, its file here, its words in the wording. */
const layouts: Readonly<Record<CoverStyle, CoverLayout>> = {
  panel: panelCover,
  full: fullCover,
  band: bandCover,
  plain: plainCover,
  pattern: patternCover,
};

/** The areas of the first page, outside the margins of the text. */
export function coverBackground(style: CoverStyle, input: CoverInput): DynamicBackground {
  return (currentPage) => (currentPage === 1 ? { stack: layouts[style].shapes(input) } : null);
}

/** What is read on the first page; everything at fixed places, so that nothing pushes it on to a second one. */
export function coverPage(style: CoverStyle, input: CoverInput): Content[] {
  return layouts[style].words(input);
}
