import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../engagement/engagement';

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

/** How reports of one firm look: made once, chosen per engagement. */
export const brandSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  /** The firm's colour; text on it and shades of it are derived. */
  colour: colourSchema,
  logo: pictureSchema.optional(),
  /** One line at the foot of every page. */
  footer: z.string().trim().max(200).optional(),
  contact: z.string().max(1000).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

/** A brand as a file for the command line: its logo inside, no paths. */
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
  footer: z.string().trim().max(200).optional(),
  contact: z.string().max(1000).optional(),
});
export type BrandFile = z.infer<typeof brandFileSchema>;
