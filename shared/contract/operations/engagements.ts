import { z } from 'zod';
import { clientSchema } from '../../engagement/client';
import { daySchema, nameSchema, recordIdSchema, type Engagement } from '../../engagement/engagement';
import { templateRefSchema } from '../../template/template';
import { operation } from '../operation';
import type { EngagementRow, EngagementView } from '../views';
import { engagement, nothing } from './inputs';

/** An existing client by id, or the name of a new one. */
const clientChoice = z.union([z.strictObject({ id: recordIdSchema }), clientSchema.omit({ id: true })]);

/** Engagements as a whole. */
export const engagementsOperations = {
  'engagements.list': operation<readonly EngagementRow[]>()(nothing),
  'engagements.create': operation<Engagement>()(
    z.strictObject({
      client: clientChoice,
      title: nameSchema,
      startsOn: daySchema.optional(),
      endsOn: daySchema.optional(),
      template: templateRefSchema,
      brand: recordIdSchema.optional(),
      /** The pack it begins with, whose template it then has to name. */
      pack: recordIdSchema.optional(),
      /** The earlier engagement of the same client that it follows up. */
      follows: recordIdSchema.optional(),
    }),
  ),
  'engagements.open': operation<EngagementView>()(z.strictObject(engagement)),
  'engagements.describe': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      title: nameSchema.optional(),
      startsOn: daySchema.nullable().optional(),
      endsOn: daySchema.nullable().optional(),
      brand: recordIdSchema.nullable().optional(),
    }),
  ),
  'engagements.duplicate': operation<Engagement>()(
    z.strictObject({ ...engagement, title: nameSchema, withAnswers: z.boolean() }),
  ),
  /** A new engagement that measures this one's effect: same client and template version, linked, nothing answered. */
  'engagements.createFollowUp': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      title: nameSchema,
      startsOn: daySchema.optional(),
      withRespondents: z.boolean(),
    }),
  ),
  /** Links an engagement to the earlier one of the same client that it follows up; null takes the link away. */
  'engagements.follow': operation<Engagement>()(
    z.strictObject({ ...engagement, earlier: recordIdSchema.nullable() }),
  ),
  /** To the version of its template that `engagements.open` offers; where none is offered it stays as it is. */
  'engagements.moveTemplate': operation<Engagement>()(z.strictObject(engagement)),
  'engagements.archive': operation<Engagement>()(z.strictObject(engagement)),
  'engagements.discard': operation<Engagement>()(z.strictObject(engagement)),
  /** Back to active, from the archive or the bin. */
  'engagements.restore': operation<Engagement>()(z.strictObject(engagement)),
  /** Deletes for good; only what lies in the bin. */
  'engagements.purge': operation<null>()(z.strictObject(engagement)),
} as const;
