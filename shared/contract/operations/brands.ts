import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';
import { brandLook, typefaceFileSchema, type Brand } from '../../report/brand';
import { operation } from '../operation';
import type { PreparedFace, PreparedPicture } from '../views';
import { nothing } from './inputs';

const logoFileSchema = z.strictObject({ base64: z.base64().max(7_000_000) });

/** How reports look. */
export const brandsOperations = {
  'brands.list': operation<readonly Brand[]>()(nothing),
  'brands.save': operation<Brand>()(
    z.strictObject({
      /** Absent: a new brand. */
      id: recordIdSchema.optional(),
      ...brandLook,
      /** Absent: the logo stays as it is; null: no logo. */
      logo: logoFileSchema.nullable().optional(),
      logoOnDark: logoFileSchema.nullable().optional(),
      /** Absent: the typeface stays as it is; null: reports are set in Inter. */
      typeface: typefaceFileSchema.nullable().optional(),
    }),
  ),
  /** The picture as it would be kept, before anything is saved: what is shown is what will be printed. */
  'brands.prepareLogo': operation<PreparedPicture>()(logoFileSchema),
  /** What a typeface says of itself, before anything is saved. */
  'brands.prepareFace': operation<PreparedFace>()(typefaceFileSchema.shape.regular),
  'brands.remove': operation<null>()(z.strictObject({ id: recordIdSchema })),
  /** The logo as a data URL, for showing. */
  'brands.readLogo': operation<string | null>()(
    z.strictObject({ id: recordIdSchema, ground: z.enum(['white', 'dark']).optional() }),
  ),
} as const;
