import type { Content } from 'pdfmake/interfaces';
import { white } from '#shared/report/colour';
import { textNode } from '../node';
import type { CoverInput, CoverLogo } from './coverInput';
import { area, at, type Place } from './place';
import { nameIn } from './words';

/** What a logo stands on. */
export type Ground = 'white' | 'colour';

/** Where a logo stands: as large as fits, against the left or the right side, in the middle of the height. */
export interface LogoBox extends Place {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly side: 'left' | 'right';
}

const platePaddingPt = 9;

interface Variant {
  readonly logo: CoverLogo;
  /** Colour of the plate it needs on this ground; null: it stands there as it is. */
  readonly plate: string | null;
}

/** A logo made for white would not fit a ground that is coloured, however light; on dark the other one stands. */
function variantFor({ logos, palette }: CoverInput, ground: Ground): Variant | null {
  const { firm, firmOnDark } = logos;
  const isDark = ground === 'colour' && palette.onBrand === white;
  if (isDark && firmOnDark !== null) return { logo: firmOnDark, plate: null };
  if (firm !== null) return { logo: firm, plate: ground === 'white' ? null : white };
  return firmOnDark === null ? null : { logo: firmOnDark, plate: palette.ink };
}

/** The firm's name for where it is told who made the report; empty where it stands in place of a logo already. */
export function makerOf({ cover, logos }: CoverInput): string {
  return logos.firm === null && logos.firmOnDark === null ? '' : cover.firm;
}

/** The firm's logo in the variant for this ground; else its other one on a plate; else its name. */
export function firmMark(input: CoverInput, box: LogoBox, ground: Ground): Content[] {
  const { cover, palette } = input;
  const variant = variantFor(input, ground);
  if (variant !== null) return logoIn(input, variant, box, ground, cover.firm);
  if (cover.firm === '') return [];
  const color = ground === 'white' ? palette.brandText : palette.onBrand;
  return [
    at(box, box.widthPt, [
      {
        ...nameIn(cover.firm, box.widthPt, { as: 'heading', color, isStrong: true }),
        alignment: box.side,
      },
    ]),
  ];
}

/** The client's logo, on a plate where the ground is not white. */
export function clientMark(input: CoverInput, box: LogoBox, ground: Ground): Content[] {
  const { client } = input.logos;
  // Nothing was promised on paper, so a logo that cannot be read leaves no hole; the export names it.
  if (client === null || client.kind === 'unreadable') return [];
  return logoIn(
    input,
    { logo: client, plate: ground === 'white' ? null : white },
    box,
    ground,
    input.cover.client,
  );
}

function logoIn(
  { cover, palette }: CoverInput,
  { logo, plate }: Variant,
  box: LogoBox,
  ground: Ground,
  /** Whose logo it is, for those who cannot see it. */
  alt: string,
): Content[] {
  if (logo.kind === 'unreadable')
    return placeholder(cover.logoPlaceholder, box, ground === 'white' ? palette.muted : palette.onBrand);
  const padding = plate === null ? 0 : platePaddingPt;
  const scale = Math.min(
    (box.widthPt - 2 * padding) / logo.width,
    (box.heightPt - 2 * padding) / logo.height,
  );
  const widthPt = logo.width * scale;
  const heightPt = logo.height * scale;
  const x = box.side === 'left' ? box.x + padding : box.x + box.widthPt - padding - widthPt;
  const y = box.y + (box.heightPt - heightPt) / 2;
  const absolutePosition = { x, y };
  const size = { width: widthPt, height: heightPt };
  return [
    ...(plate === null
      ? []
      : [area({ x: x - padding, y: y - padding }, widthPt + 2 * padding, heightPt + 2 * padding, plate, 3)]),
    logo.kind === 'picture'
      ? { image: logo.dataUrl, ...size, absolutePosition, alt }
      : { svg: logo.svg, fit: [widthPt, heightPt], absolutePosition, alt },
  ];
}

const placeholderPt = { width: 150, height: 46 } as const;

function placeholder(words: string, { x, y, side, widthPt }: LogoBox, color: string): Content[] {
  const width = Math.min(placeholderPt.width, widthPt);
  const left = side === 'left' ? x : x + widthPt - width;
  return [
    {
      canvas: [
        {
          type: 'rect',
          x: 0,
          y: 0,
          w: width,
          h: placeholderPt.height,
          lineWidth: 0.75,
          lineColor: color,
          dash: { length: 3 },
        },
      ],
      absolutePosition: { x: left, y },
    },
    at({ x: left + 10, y: y + 18 }, width - 20, [textNode(words, { as: 'small', color })]),
  ];
}
