import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../engagement/engagement';
import { pictureSchema } from '../engagement/picture';
import { coverStyleSchema } from './coverStyle';
import { paperSchema } from './paper';

export const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as #1f4e79');

/** The outlines of a few letters, on the baseline. */
export interface Specimen {
  /** SVG path data. */
  readonly path: string;
  /** Left, top, width and height, in the face's own units. */
  readonly viewBox: string;
}

/** One cut of the firm's typeface: a TTF or OTF of the workspace, and what it says of itself. */
const faceSchema = z.strictObject({
  attachment: z.string().regex(/^[0-9a-f]{64}$/),
  family: z.string().min(1).max(100),
  /** 1 to 1000; 400 is regular, 700 bold. */
  weight: z.int().min(1).max(1000),
});
export type Face = z.infer<typeof faceSchema>;

/** One value for each cut there is; there is always a regular one. */
function eachCut<Schema extends z.ZodType>(each: Schema) {
  return z.strictObject({
    regular: each,
    bold: each.optional(),
    italic: each.optional(),
    boldItalic: each.optional(),
  });
}

/** At most 8 MB each. */
const faceFileSchema = z.strictObject({ base64: z.base64().max(11_200_000) });
/** The typeface as files from outside: TTF, OTF or WOFF2. */
export const typefaceFileSchema = eachCut(faceFileSchema);

/** What stands at one end of the line over every page. */
export const headerTexts = ['report', 'client', 'title', 'firm', 'own', 'nothing'] as const;
export type HeaderText = (typeof headerTexts)[number];
const headerSchema = z.strictObject({
  left: z.enum(headerTexts),
  right: z.enum(headerTexts),
  /** The firm's own words, printed where a side says so. */
  own: z.string().trim().max(120).optional(),
});
export type Header = z.infer<typeof headerSchema>;

/** How pages are counted: "Page 3 of 12", "3 / 12", "3". The cover never carries a number. */
export const pageNumberings = ['words', 'fraction', 'plain'] as const;
const pageNumberingSchema = z.enum(pageNumberings);
export type PageNumbering = z.infer<typeof pageNumberingSchema>;

/** What a brand says in words and choices, the same in a workspace, in a file and on its way to be saved. */
export const brandLook = {
  name: nameSchema,
  /** The firm's colour; text on it and shades of it are derived. */
  colour: colourSchema,
  /** A second colour for details; the firm's colour where it is left out. */
  accent: colourSchema.optional(),
  /** The panel where it is left out. */
  cover: coverStyleSchema.optional(),
  /** What reports are laid out for; A4 where it is left out. */
  paper: paperSchema.optional(),
  /** The line over every page but the cover; the name of the report where it is left out. */
  header: headerSchema.optional(),
  /** One line at the foot of every page. */
  footer: z.string().trim().max(200).optional(),
  /** In words where it is left out. */
  pageNumbers: pageNumberingSchema.optional(),
  /** Chapters and their headings count as 1 and 1.1. */
  chapterNumbers: z.boolean().optional(),
  /** In place of the line of the report's own wording, on the cover and at the foot of every page. */
  confidentiality: z.string().trim().min(1).max(120).optional(),
  /** What the firm does not answer for, a paragraph or several. */
  disclaimer: z.string().max(2000).optional(),
  contact: z.string().max(1000).optional(),
} as const;

/** How reports of one firm look: made once, chosen per engagement. */
export const brandSchema = z.strictObject({
  id: recordIdSchema,
  ...brandLook,
  /** For white ground. */
  logo: pictureSchema.optional(),
  /** For dark ground; where it is left out the other one stands there on a white plate. */
  logoOnDark: pictureSchema.optional(),
  /** The firm's own typeface; without one reports are set in Inter. */
  typeface: eachCut(faceSchema).optional(),
});
export type Brand = z.infer<typeof brandSchema>;
const brandLookSchema = z.object(brandLook);
export type BrandLook = z.infer<typeof brandLookSchema>;

/** What of a brand, or of a brand file, is neither a file nor where it is kept. */
export function lookOf(brand: BrandLook): BrandLook {
  return brandLookSchema.parse(brand);
}

const logoFileSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']),
  base64: z.base64().max(4_000_000),
});

/** A brand as a file for the command line: its logo and typeface inside, no paths. */
export const brandFileSchema = z.strictObject({
  format: z.literal('plumbline-brand'),
  schemaVersion: z.literal(1),
  ...brandLook,
  logo: logoFileSchema.optional(),
  logoOnDark: logoFileSchema.optional(),
  typeface: typefaceFileSchema.optional(),
});
export type BrandFile = z.infer<typeof brandFileSchema>;
