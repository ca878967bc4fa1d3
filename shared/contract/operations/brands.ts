import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../../engagement/engagement';
import { brandLook, typefaceFileSchema, type Brand } from '../../report/brand';
import { languageSchema } from '../../template/localizedText';
import { operation } from '../operation';
import type { BrandPages, BrandUse, Delivery, PreparedFace, PreparedPicture } from '../views';
import { logoFile, nothing } from './inputs';

const brandInput = {
  /** Absent: a new brand. */
  id: recordIdSchema.optional(),
  ...brandLook,
  /** Absent: the logo stays as it is; null: no logo. */
  logo: logoFile.nullable().optional(),
  logoOnDark: logoFile.nullable().optional(),
  /** Absent: the typeface stays as it is; null: reports are set in Inter. */
  typeface: typefaceFileSchema.nullable().optional(),
} as const;
const brand = z.strictObject({ id: recordIdSchema });

/** How reports look. */
export const brandsOperations = {
  'brands.list': operation<readonly Brand[]>()(nothing),
  'brands.save': operation<Brand>()(z.strictObject(brandInput)),
  /**
   * The cover and a page of a report in a brand that nobody has saved. A newer one with the same job stops it. Refuses
   * what saving refuses, and what the renderer refuses.
   */
  'brands.preview': operation<BrandPages>()(
    z.strictObject({
      ...brandInput,
      /** No page but the first, which is drawn sooner. */
      isCoverOnly: z.boolean().optional(),
      job: recordIdSchema,
      language: languageSchema,
    }),
  ),
  /** The picture as it would be kept, before anything is saved: what is shown is what will be printed. */
  'brands.prepareLogo': operation<PreparedPicture>()(logoFile),
  /** What a typeface says of itself, before anything is saved. */
  'brands.prepareFace': operation<PreparedFace>()(typefaceFileSchema.shape.regular),
  /** Another brand that looks the same, under a name of its own. */
  'brands.duplicate': operation<Brand>()(z.strictObject({ id: recordIdSchema, name: nameSchema })),
  /** The engagements that are printed in it. */
  'brands.uses': operation<readonly BrandUse[]>()(brand),
  'brands.remove': operation<null>()(brand),
  /** Takes the removal back, as long as the program runs. */
  'brands.undoRemove': operation<Brand>()(brand),
  /** A file that another Plumbline, or the command line, takes in. */
  'brands.export': operation<Delivery>()(brand),
  /** The logo as a data URL, for showing. */
  'brands.readLogo': operation<string | null>()(
    z.strictObject({ id: recordIdSchema, ground: z.enum(['white', 'dark']).optional() }),
  ),
} as const;
