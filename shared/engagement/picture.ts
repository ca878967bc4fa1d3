import { z } from 'zod';

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
