import { z } from 'zod';
import { answerSchema } from '../engagement/answer';
import { charterDecisionSchema } from '../engagement/charter';
import { clientSchema, type Client } from '../engagement/client';
import {
  ownRecommendationSchema,
  planChoiceSchema,
  planItemIdSchema,
  planOutcomeSchema,
} from '../engagement/decision';
import {
  daySchema,
  factValueSchema,
  judgementSchema,
  nameSchema,
  overrideSchema,
  recordIdSchema,
  respondentSchema,
  type Engagement,
  type Session,
} from '../engagement/engagement';
import { settingsSchema, type Settings } from '../engagement/settings';
import { brandSchema, type Brand } from '../report/brand';
import { languageSchema } from '../template/localizedText';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema, type Template, type TemplateRef } from '../template/template';
import { templateEditSchema } from '../template/templateEdit';
import { operation } from './operation';

import type {
  ClientRow,
  Delivery,
  EngagementRow,
  EngagementView,
  ReportDelivery,
  ReportStage,
  SampleRow,
  TemplateRow,
  WorkspaceView,
} from './views';

const nothing = z.strictObject({});
const engagement = { engagement: recordIdSchema };
const sample = z.enum(['A', 'B', 'C']);
const job = z.strictObject({ job: recordIdSchema });
/** An existing client by id, or the name of a new one. */
const clientChoice = z.union([z.strictObject({ id: recordIdSchema }), clientSchema.omit({ id: true })]);

/**
 * Everything the workbench can be asked to do, once. Client, dispatch and handlers derive from it. To add an
 * operation: a line here, a handler in `electron/workbench/services`, words for its new problems; the compiler and
 * the contract suite name what is missing.
 */
export const contract = {
  'workspace.describe': operation<WorkspaceView>()(nothing),
  /** The person says that the program holding the folder no longer runs. Does nothing where the folder is ours. */
  'workspace.takeOver': operation<null>()(nothing),
  'settings.read': operation<Settings>()(nothing),
  'settings.update': operation<Settings>()(settingsSchema.partial()),

  'clients.list': operation<readonly ClientRow[]>()(nothing),
  'clients.update': operation<Client>()(clientSchema),

  'engagements.list': operation<readonly EngagementRow[]>()(nothing),
  'engagements.create': operation<Engagement>()(
    z.strictObject({
      client: clientChoice,
      title: nameSchema,
      startsOn: daySchema.optional(),
      endsOn: daySchema.optional(),
      template: templateRefSchema,
      brand: recordIdSchema.optional(),
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
  'engagements.archive': operation<Engagement>()(z.strictObject(engagement)),
  'engagements.discard': operation<Engagement>()(z.strictObject(engagement)),
  /** Back to active, from the archive or the bin. */
  'engagements.restore': operation<Engagement>()(z.strictObject(engagement)),
  /** Deletes for good; only what lies in the bin. */
  'engagements.purge': operation<null>()(z.strictObject(engagement)),

  'facts.record': operation<Engagement>()(
    z.strictObject({ ...engagement, fact: templateIdSchema, value: factValueSchema.nullable() }),
  ),
  'respondents.add': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: respondentSchema.omit({ id: true }) }),
  ),
  'respondents.change': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: respondentSchema }),
  ),
  'respondents.remove': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema }),
  ),

  /** Begins an interview, or gives back the one that is still open for this respondent. */
  'interviews.start': operation<{ readonly session: Session; readonly engagement: Engagement }>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema }),
  ),
  'interviews.move': operation<null>()(
    z.strictObject({ ...engagement, session: recordIdSchema, position: templateIdSchema }),
  ),
  'interviews.end': operation<Engagement>()(z.strictObject({ ...engagement, session: recordIdSchema })),
  /** Saved means: in the journal and synced. `null` clears the answer. */
  'interviews.recordAnswer': operation<{ readonly savedAt: string }>()(
    z.strictObject({
      ...engagement,
      respondent: recordIdSchema,
      question: templateIdSchema,
      answer: answerSchema.nullable(),
    }),
  ),
  'evidence.verify': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      facet: templateIdSchema,
      isVerified: z.boolean(),
      note: z.string().max(2000).optional(),
    }),
  ),

  /** The product-cause test of a symptom (section 2.7); null takes the judgement back. */
  'symptoms.judge': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      symptom: templateIdSchema,
      judgement: judgementSchema.omit({ symptom: true }).nullable(),
    }),
  ),
  /** The consultant's score in place of the computed one (section 3.2); null goes back to that. */
  'facets.override': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      facet: templateIdSchema,
      override: overrideSchema.omit({ facet: true }).nullable(),
    }),
  ),
  /** The whole choice about a recommendation, of the template or own; null goes back to the computed plan. */
  'plan.decide': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      recommendation: planItemIdSchema,
      choice: planChoiceSchema.nullable(),
    }),
  ),
  'plan.addOwn': operation<Engagement>()(
    z.strictObject({ ...engagement, own: ownRecommendationSchema.omit({ id: true }) }),
  ),
  'plan.changeOwn': operation<Engagement>()(z.strictObject({ ...engagement, own: ownRecommendationSchema })),
  'plan.removeOwn': operation<Engagement>()(
    z.strictObject({ ...engagement, recommendation: planItemIdSchema }),
  ),
  /** What became of a recommendation; also for an engagement in the archive, where plans are looked back on. */
  'outcomes.record': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      recommendation: planItemIdSchema,
      outcome: planOutcomeSchema.nullable(),
    }),
  ),
  /** All edits over the computed charter, whole. */
  'charter.decide': operation<Engagement>()(
    z.strictObject({ ...engagement, charter: charterDecisionSchema }),
  ),

  'templates.list': operation<readonly TemplateRow[]>()(nothing),
  'templates.read': operation<Template>()(templateRefSchema),
  'templates.copy': operation<TemplateRef>()(z.strictObject({ from: templateRefSchema, title: nameSchema })),
  /** Gives back the version that holds the edit: a new one when an engagement is pinned to the present one. */
  'templates.edit': operation<TemplateRef>()(
    z.strictObject({ template: templateRefSchema, edits: z.array(templateEditSchema).min(1).max(2000) }),
  ),
  'templates.remove': operation<null>()(z.strictObject({ id: templateIdSchema })),

  'brands.list': operation<readonly Brand[]>()(nothing),
  'brands.save': operation<Brand>()(
    z.strictObject({
      /** Absent: a new brand. */
      id: recordIdSchema.optional(),
      name: nameSchema,
      colour: brandSchema.shape.colour,
      footer: brandSchema.shape.footer,
      contact: brandSchema.shape.contact,
      /** Absent: the logo stays as it is; null: no logo. */
      logo: z
        .strictObject({ base64: z.base64().max(7_000_000) })
        .nullable()
        .optional(),
    }),
  ),
  'brands.remove': operation<null>()(z.strictObject({ id: recordIdSchema })),
  /** The logo as a data URL, for showing. */
  'brands.readLogo': operation<string | null>()(z.strictObject({ id: recordIdSchema })),

  'samples.list': operation<readonly SampleRow[]>()(nothing),
  /** Opens the marked copy of a sample, made on first use. */
  'samples.open': operation<Engagement>()(z.strictObject({ sample })),
  /** Puts the copy back to how it began. */
  'samples.reset': operation<Engagement>()(z.strictObject({ sample })),
  'samples.remove': operation<null>()(z.strictObject({ sample })),

  'exchange.export': operation<Delivery>()(z.strictObject(engagement)),
  /** Takes the text of an exchange file; nothing is kept when it is refused. */
  'exchange.import': operation<Engagement>()(
    z.strictObject({ fileName: z.string().min(1).max(255), text: z.string().max(50_000_000) }),
  ),

  'reports.export': operation<ReportDelivery>()(
    z.strictObject({ ...engagement, job: recordIdSchema, language: languageSchema }),
  ),
  /** Null when no such job runs. */
  'reports.progress': operation<ReportStage | null>()(job),
  'reports.cancel': operation<null>()(job),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export const operationNames = Object.keys(contract) as OperationName[];
