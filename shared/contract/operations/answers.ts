import { z } from 'zod';
import { recordIdSchema, type Engagement } from '../../engagement/engagement';
import type { ReceivedPreview } from '../../interview/received';
import { templateIdSchema } from '../../template/ids';
import { languageSchema } from '../../template/localizedText';
import { operation } from '../operation';
import type { Delivery } from '../views';
import { engagement, fileName } from './inputs';

/** An answers file, or a table as a spreadsheet saves or copies it. */
const file = {
  ...engagement,
  fileName,
  text: z.string().max(6_000_000),
  /** Whose answers a table holds that does not say so. */
  respondent: recordIdSchema.optional(),
};
const key = z.strictObject({ respondent: recordIdSchema, question: templateIdSchema });

/** Answers that people give by themselves, away from the workbench. */
export const answersOperations = {
  /** A page one person of the group fills in by themselves; without a respondent it is for anybody of the group. */
  'answers.exportForm': operation<Delivery>()(
    z.strictObject({
      ...engagement,
      whom: z.union([
        z.strictObject({ respondent: recordIdSchema }),
        z.strictObject({ group: templateIdSchema }),
      ]),
      language: languageSchema,
    }),
  ),
  /** What an answers file or a table would bring. Nothing is changed. */
  'answers.preview': operation<ReceivedPreview>()(z.strictObject(file)),
  /**
   * Takes what is new in an answers file or a table, and of what differs the answers named in `take`; the others stay as they
   * are on record. One undo takes it back.
   */
  'answers.take': operation<Engagement>()(z.strictObject({ ...file, take: z.array(key).max(3000) })),
} as const;
