import type PptxGenJS from 'pptxgenjs';
import type { Cover } from '#shared/report/document';
import { dateLine } from '../../pdf/layout/cover/words';
import { hex } from '../docx/wordLook';
import type { RasterLogo } from '../rasterLogo';
import { dataUrl, inches, type SlideLook } from './addPlaced';
import { slide } from './slideMeasures';

const leftPt = slide.sidePt + 18;
/** Where the title stands, in inches. */
export const titlePlace = { x: inches(leftPt), y: inches(186), w: inches(780), h: inches(100) } as const;

const logoWidthPt = 180;
const logoHeightPt = 60;

/** The first slide: firm, what this is, for whom, when, and who may see it. */
export function addTitleSlide(
  written: PptxGenJS.Slide,
  cover: Cover,
  logo: RasterLogo | null,
  { face, palette }: SlideLook,
): void {
  const { client, confidentiality, draftMark, firm, isDraft, subtitle, title } = cover;
  const on = hex(palette.onBrand);
  const soft = hex(palette.onBrandMuted);
  const at = (topPt: number, heightPt: number, sizePt: number, color: string) =>
    ({
      ...{ x: inches(leftPt), y: inches(topPt), w: inches(780), h: inches(heightPt), margin: 0 },
      ...{ fontFace: face, fontSize: sizePt, color },
    }) as const;
  if (logo === null) written.addText(firm, { ...at(56, 30, 18, on), bold: true });
  else addLogo(written, logo, firm);
  written.addShape('rect', {
    ...{ x: inches(slide.sidePt), y: inches(190), w: inches(4), h: inches(150) },
    fill: { color: on },
  });
  if (isDraft) written.addText(draftMark, { ...at(164, 20, 13, soft), bold: true });
  written.addText(title, { placeholder: 'title' });
  written.addText(subtitle, at(290, 26, 16, soft));
  written.addText(client, { ...at(316, 28, 18, on), bold: true });
  written.addText(`${dateLine(cover)}   ·   ${confidentiality}`, at(480, 20, 11, soft));
}

/** On a ground of its own: a logo is made for white paper. */
function addLogo(written: PptxGenJS.Slide, { bytes, height, type, width }: RasterLogo, firm: string): void {
  const scale = Math.min(logoWidthPt / width, logoHeightPt / height);
  const [w, h] = [width * scale, height * scale];
  written.addShape('rect', {
    ...{ x: inches(leftPt), y: inches(46), w: inches(w + 24), h: inches(h + 20) },
    fill: { color: 'FFFFFF' },
  });
  written.addImage({
    ...{ data: dataUrl(bytes, type), altText: firm },
    ...{ x: inches(leftPt + 12), y: inches(56), w: inches(w), h: inches(h) },
  });
}
