import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../../engagement/engagement';
import { packSchema, type Pack } from '../../file/pack/pack';
import { templateIdSchema } from '../../template/ids';
import { operation } from '../operation';
import type { PackRow } from '../views';
import { engagement, nothing } from './inputs';

const description = packSchema.shape.description;

/** What engagements can begin with. */
export const packsOperations = {
  'packs.list': operation<readonly PackRow[]>()(nothing),
  /** A pack of what an engagement has prepared: of its facts and respondents only those named. */
  'packs.make': operation<Pack>()(
    z.strictObject({
      ...engagement,
      name: nameSchema,
      description,
      facts: z.array(templateIdSchema).max(500),
      respondents: z.array(recordIdSchema).max(200),
      /** The levels the engagement requires of skills come along. */
      withLevels: z.boolean(),
    }),
  ),
  'packs.describe': operation<Pack>()(z.strictObject({ id: recordIdSchema, name: nameSchema, description })),
  'packs.copy': operation<Pack>()(z.strictObject({ id: recordIdSchema, name: nameSchema })),
  'packs.remove': operation<null>()(z.strictObject({ id: recordIdSchema })),
} as const;
