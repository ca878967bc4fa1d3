import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../../engagement/engagement';
import { brandSchema, typefaceFileSchema, type Brand } from '../../report/brand';
import { operation } from '../operation';
import type { PreparedFace, PreparedPicture } from '../views';
import { nothing } from './inputs';

const logoSchema = z.base64().max(7_000_000);

/** How reports look. */
export const brandsOperations = {
  'brands.list': operation<readonly Brand[]>()(nothing),
  'brands.save': operation<Brand>()(
    z.strictObject({
      /** Absent: a new brand. */
      id: recordIdSchema.optional(),
      name: nameSchema,
      colour: brandSchema.shape.colour,
      paper: brandSchema.shape.paper,
      footer: brandSchema.shape.footer,
      confidentiality: brandSchema.shape.confidentiality,
      contact: brandSchema.shape.contact,
      /** Absent: the logo stays as it is; null: no logo. */
      logo: z.strictObject({ base64: logoSchema }).nullable().optional(),
      /** Absent: the typeface stays as it is; null: reports are set in Inter. */
      typeface: typefaceFileSchema.nullable().optional(),
    }),
  ),
  /** The picture as it would be kept, before anything is saved: what is shown is what will be printed. */
  'brands.prepareLogo': operation<PreparedPicture>()(z.strictObject({ base64: logoSchema })),
  /** What a typeface says of itself, before anything is saved. */
  'brands.prepareFace': operation<PreparedFace>()(typefaceFileSchema.shape.regular),
  'brands.remove': operation<null>()(z.strictObject({ id: recordIdSchema })),
  /** The logo as a data URL, for showing. */
  'brands.readLogo': operation<string | null>()(z.strictObject({ id: recordIdSchema })),
} as const;
