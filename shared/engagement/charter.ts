import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { raciMarkSchema } from '../template/outputs';

/** Key of a computed line, such as `does.1`; it stays the same for life, since the template is pinned. */
const lineKeySchema = templateIdSchema;
const phrase = z.string().trim().min(1).max(500);

function editsOf<Line extends z.ZodType>(line: Line) {
  return z.strictObject({
    /** The whole line in the consultant's words, over the computed line with that key, or beside all of them. */
    own: z.record(lineKeySchema, line),
    leftOut: z.array(lineKeySchema).max(100),
  });
}

/**
 * What the consultant and the client made of the role charter (section 5.1): edits over the computed one, which stays
 * visible beside them. A line nobody touched follows the answers.
 */
export const charterDecisionSchema = z.strictObject({
  does: editsOf(z.strictObject({ what: phrase })),
  shares: editsOf(z.strictObject({ what: phrase, how: phrase })),
  doesNot: editsOf(z.strictObject({ what: phrase, receiver: phrase.optional() })),
  /** By line key, then group id; null takes a mark away. */
  raci: z.record(lineKeySchema, z.record(templateIdSchema, raciMarkSchema.nullable())),
  reviewOn: z.iso.date().optional(),
});
export type CharterDecision = z.infer<typeof charterDecisionSchema>;

/** Nothing edited yet. */
export const noCharterDecision: CharterDecision = {
  does: { own: {}, leftOut: [] },
  shares: { own: {}, leftOut: [] },
  doesNot: { own: {}, leftOut: [] },
  raci: {},
};

export function isCharterEdited({ does, shares, doesNot, raci, reviewOn }: CharterDecision): boolean {
  return (
    reviewOn !== undefined ||
    Object.keys(raci).length > 0 ||
    [does, shares, doesNot].some(({ own, leftOut }) => Object.keys(own).length > 0 || leftOut.length > 0)
  );
}
