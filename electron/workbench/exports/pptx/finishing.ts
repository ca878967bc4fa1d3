import { hex } from '../docx/wordLook';
import type { Colour } from '#shared/report/colour';
import type { Rewrite } from '../stillZip';
import { evidenceName } from './addPlaced';

const slides = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/;
const evidence = new RegExp(`(<p:cNvPr id="\\d+" name="${evidenceName}"[^]*?)(</p:spPr></p:pic>)`, 'g');
/** Half a point, in the unit of drawings. */
const hairline = 6350;

/**
 * What the library has no words for: the language of every text for spelling and reading aloud, the first row of a table
 * as its head, and a hairline around evidence, which ends even a white picture.
 */
export function finishing(spelling: string, line: Colour): Rewrite {
  const frame = `<a:ln w="${hairline}"><a:solidFill><a:srgbClr val="${hex(line)}"/></a:solidFill></a:ln>`;
  return (xml, name) =>
    slides.test(name)
      ? xml
          .replaceAll('lang="en-US"', `lang="${spelling}"`)
          .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
          .replaceAll(evidence, `$1${frame}$2`)
      : xml;
}
