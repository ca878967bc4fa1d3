import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../engagement/engagement';
import { paperSchema } from './paper';

export const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as #1f4e79');

/** What a picture of the workspace may be; what is taken in may also be WebP. */
const pictureTypeSchema = z.enum(['image/png', 'image/jpeg', 'image/svg+xml']);

/** Where a picture of the workspace lies and what it is. */
export const pictureSchema = z.strictObject({
  attachment: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: pictureTypeSchema,
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
});
export type Picture = z.infer<typeof pictureSchema>;

/** The outlines of a few letters, on the baseline. */
export interface Specimen {
  /** SVG path data. */
  readonly path: string;
  /** Left, top, width and height, in the face's own units. */
  readonly viewBox: string;
}

/** The cuts of a typeface that a report uses; all but the first fall back to those before. */
export const cuts = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Cut = (typeof cuts)[number];

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
export type ByCut<Value> = { readonly regular: Value } & Readonly<Partial<Record<Cut, Value | undefined>>>;

/** The same cuts, each made into something else. */
export function byCut<From, To>(given: ByCut<From>, make: (each: From) => To): ByCut<To> {
  const made: { regular: To } & Partial<Record<Cut, To>> = { regular: make(given.regular) };
  for (const cut of cuts) {
    const each = given[cut];
    if (each !== undefined) made[cut] = make(each);
  }
  return made;
}

/** At most 8 MB each. */
const faceFileSchema = z.strictObject({ base64: z.base64().max(11_200_000) });
/** The typeface as files from outside: TTF, OTF or WOFF2. */
export const typefaceFileSchema = eachCut(faceFileSchema);

/** How reports of one firm look: made once, chosen per engagement. */
export const brandSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  /** The firm's colour; text on it and shades of it are derived. */
  colour: colourSchema,
  logo: pictureSchema.optional(),
  /** The firm's own typeface; without one reports are set in Inter. */
  typeface: eachCut(faceSchema).optional(),
  /** What reports are laid out for; A4 where it is left out. */
  paper: paperSchema.optional(),
  /** One line at the foot of every page. */
  footer: z.string().trim().max(200).optional(),
  /** In place of the line of the report's own wording, on the cover and at the foot of every page. */
  confidentiality: z.string().trim().min(1).max(120).optional(),
  contact: z.string().max(1000).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

/** A brand as a file for the command line: its logo and typeface inside, no paths. */
export const brandFileSchema = z.strictObject({
  format: z.literal('plumbline-brand'),
  schemaVersion: z.literal(1),
  name: nameSchema,
  colour: colourSchema,
  logo: z
    .strictObject({
      mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']),
      base64: z.base64().max(4_000_000),
    })
    .optional(),
  typeface: typefaceFileSchema.optional(),
  paper: paperSchema.optional(),
  footer: z.string().trim().max(200).optional(),
  confidentiality: z.string().trim().min(1).max(120).optional(),
  contact: z.string().max(1000).optional(),
});
export type BrandFile = z.infer<typeof brandFileSchema>;
