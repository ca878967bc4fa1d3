import { z } from 'zod';
import { conditionSchema } from './expression';
import { templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/**
 * Answers of one person that can hardly all be true, or one that the fact sheet speaks against. It is pointed out for
 * a second look and changes no score.
 */
export const contradictionSchema = z.strictObject({
  id: templateIdSchema,
  /** Where to look again; the rule may rest on facts beside them. */
  questions: z.array(templateIdSchema).min(1).max(4),
  facts: z.array(templateIdSchema).max(4).optional(),
  /** Holds while they contradict each other; "the answers of everybody" are those of this one person here. */
  when: conditionSchema,
  /** What does not go together, in a sentence. */
  says: localizedTextSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;
