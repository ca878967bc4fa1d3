import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '#shared/report/document';
import { localeOf } from '#shared/template/locales';
import { chartStyleFor, drawnFamily } from '../charts/chartStyle';
import type { Rasterise } from '../charts/rasterise';
import { hex, wordLook } from '../docx/wordLook';
import type { ExportJob } from '../exportJob';
import { partsOf } from '../parts/partsOf';
import type { RasterLogo } from '../rasterLogo';
import { stillZip } from '../stillZip';
import { addPlaced, inches, type SlideLook } from './addPlaced';
import { addTitleSlide, titlePlace } from './addTitleSlide';
import { finishing } from './finishing';
import { bodyHeightPt, bodyWidthPt, slide } from './slideMeasures';
import { slidesOf } from './slidesOf';

export interface PptxParts {
  readonly rasterise: Rasterise;
  readonly logo: RasterLogo | null;
  readonly onProgress: (share: number) => void;
}

/** Charts are drawn this wide and then enlarged, so that their labels can be read from the back of a room. */
const chartWidthPt = 500;
/** Higher ones go on on the next slide. */
const chartHeightPt = bodyHeightPt * (chartWidthPt / bodyWidthPt);
const master = 'CHAPTER';
const cover = 'COVER';

/**
 * The report as slides: a title, then every chapter with text boxes, tables and charts as pictures, and the small print
 * in the speaker's notes. Equal jobs give equal bytes.
 */
export async function writePptx(
  { document, brand, family, pictures = {} }: Pick<ExportJob, 'document' | 'brand' | 'family' | 'pictures'>,
  { rasterise, logo, onProgress }: PptxParts,
): Promise<Uint8Array> {
  const { family: face, palette } = wordLook(brand.colour, family);
  const look: SlideLook = { face, palette, rasterise };
  const file = new PptxGenJS();
  file.defineLayout({ name: 'WIDE', width: inches(slide.widthPt), height: inches(slide.heightPt) });
  file.layout = 'WIDE';
  file.title = document.title;
  file.author = brand.name || 'Plumbline';
  file.company = brand.name || 'Plumbline';
  file.subject = document.cover.confidentiality;
  file.theme = { headFontFace: face, bodyFontFace: face };
  defineMaster(file, document, look);
  defineCover(file, look);
  addTitleSlide(file.addSlide({ masterName: cover }), document.cover, logo, look);
  const style = chartStyleFor(brand.colour, drawnFamily);
  const frame = { widthPt: chartWidthPt, heightPt: chartHeightPt, style };
  document.sections.forEach((section, place) => {
    onProgress(place / document.sections.length);
    const parts = section.blocks.flatMap((block) => partsOf(block, frame, pictures));
    for (const { content, eyebrow, notes, title } of slidesOf(section, parts)) {
      const written = file.addSlide({ masterName: master });
      if (eyebrow !== '') written.addText(eyebrow, { placeholder: 'eyebrow' });
      written.addText(title, { placeholder: 'title' });
      for (const each of content) addPlaced(written, each, look);
      if (notes.length > 0) written.addNotes(notes.join('\n\n'));
    }
  });
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes came out');
  return stillZip(bytes, document.composedAt, finishing(localeOf(document.language), palette.line));
}

/** The ground of the first slide, with a real title: that is how a slide is found and read out. */
function defineCover(file: PptxGenJS, { face, palette }: SlideLook): void {
  file.defineSlideMaster({
    title: cover,
    background: { color: hex(palette.brand) },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', ...titlePlace, margin: 0, align: 'left', valign: 'middle' },
            ...{ fontFace: face, fontSize: 36, bold: true, color: hex(palette.onBrand), fit: 'shrink' },
          },
          text: '',
        },
      },
    ],
  });
}

function defineMaster(file: PptxGenJS, { footer }: ReportDocument, { face, palette }: SlideLook): void {
  const small = { fontFace: face, fontSize: 11, color: hex(palette.muted), margin: 0 } as const;
  const x = inches(slide.sidePt);
  file.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: inches(slide.widthPt), h: inches(6), fill: { color: hex(palette.rule) } } },
      {
        placeholder: {
          options: {
            ...{ name: 'eyebrow', type: 'body', x, y: inches(34), w: inches(760), h: inches(18), margin: 0 },
            ...{ fontFace: face, fontSize: 11, bold: true, color: hex(palette.brandText), valign: 'top' },
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', x, y: inches(50), w: inches(852), h: inches(46), margin: 0 },
            ...{ fontFace: face, fontSize: 26, bold: true, color: hex(palette.ink), valign: 'middle' },
            ...{ align: 'left', fit: 'shrink' },
          },
          text: '',
        },
      },
      { text: { text: footer, options: { ...small, x, y: inches(508), w: inches(720), h: inches(16) } } },
    ],
    slideNumber: { ...small, x: inches(866), y: inches(508), w: inches(40), h: inches(16), align: 'right' },
  });
}
