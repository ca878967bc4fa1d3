import { z } from 'zod';
import { conditionSchema, numberExpressionSchema } from './expression';
import { optionIdSchema, templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/** R does, A answers for, C is asked, I is told. */
export const raciMarkSchema = z.enum(['R', 'A', 'C', 'I', 'AR']);
export type RaciMark = z.infer<typeof raciMarkSchema>;

/** Role charter and responsibilities (section 5.1). */
export const charterSchema = z.strictObject({
  /** Questions whose answers pre-fill the charter. */
  misplacedQuestion: templateIdSchema,
  decisionsQuestion: templateIdSchema,
  dropQuestion: templateIdSchema,
  does: z.array(localizedTextSchema).min(1),
  shares: z.array(z.strictObject({ what: localizedTextSchema, how: localizedTextSchema })).min(1),
  doesNot: z
    .array(
      z.strictObject({
        what: localizedTextSchema,
        receiver: localizedTextSchema,
        /** Option of the misplaced-work question that means this line. */
        option: optionIdSchema.optional(),
      }),
    )
    .min(1),
  rules: z.array(localizedTextSchema),
  raci: z
    .array(
      z.strictObject({
        activity: localizedTextSchema,
        marks: z.record(templateIdSchema, raciMarkSchema),
        /** Option of the decision-rights question that is decided in this line. */
        option: optionIdSchema.optional(),
      }),
    )
    .min(1),
});

/** T-shaped skills profile (section 5.2); its skills are the rows of the matrix question, in order. */
export const skillsSchema = z.strictObject({
  question: templateIdSchema,
  profiles: z.array(z.strictObject({ id: templateIdSchema, name: localizedTextSchema })).min(1),
  skills: z
    .array(
      z.strictObject({
        id: templateIdSchema,
        name: localizedTextSchema,
        isCommercial: z.boolean(),
        /** Required level 0 to 5 per profile id. */
        required: z.record(templateIdSchema, z.int().min(0).max(5)),
      }),
    )
    .min(1)
    .max(50),
  breadth: z.strictObject({ level: z.int(), target: z.int() }),
  depth: z.strictObject({ level: z.int(), target: z.int() }),
});

/** Map of stages from projects to products (section 5.3). */
export const stageMapSchema = z.strictObject({
  question: templateIdSchema,
  stages: z
    .array(
      z.strictObject({
        /** Option of the question that stands for the stage. */
        option: z.string(),
        name: localizedTextSchema,
        recognisedBy: localizedTextSchema,
        bespokeRevenue: localizedTextSchema,
        workNow: localizedTextSchema,
        moveOnWhen: localizedTextSchema,
        recommendations: z.array(templateIdSchema),
      }),
    )
    .min(2),
  /** The range of answers is a finding from this many stages. */
  wideFrom: z.int().min(1),
});

/** Readiness triggers (section 5.4). */
export const triggersSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: templateIdSchema,
        name: localizedTextSchema,
        amber: z.strictObject({ when: conditionSchema, text: localizedTextSchema }),
        red: z.strictObject({ when: conditionSchema, text: localizedTextSchema }),
        source: localizedTextSchema,
        firstResponse: z.array(templateIdSchema),
        firstResponseText: localizedTextSchema.optional(),
        /** Size alone: does not count towards page one (ruling 28). */
        isSizeOnly: z.boolean(),
      }),
    )
    .min(1),
  situation: templateIdSchema,
  pageOneReds: z.int().min(1),
});

/** Checklist of prerequisites (section 5.5). */
export const checklistSchema = z.strictObject({
  dimension: templateIdSchema,
  items: z
    .array(
      z.strictObject({
        id: templateIdSchema,
        text: localizedTextSchema,
        passWhenText: localizedTextSchema,
        passWhen: conditionSchema,
        isRequiredForReady: z.boolean(),
      }),
    )
    .min(1),
  readyFrom: z.int().min(1),
  conditionalFrom: z.int().min(1),
  verdicts: z.strictObject({
    ready: localizedTextSchema,
    conditional: localizedTextSchema,
    notReady: localizedTextSchema,
  }),
});

/** Roadmap bands (section 5.6). */
export const roadmapSchema = z.strictObject({
  bands: z
    .array(
      z.strictObject({
        id: templateIdSchema,
        fromDay: z.int().min(1),
        toDay: z.int().min(1),
        /** 1-based wave the items come from; `half` splits a wave over two bands. */
        wave: z.int().min(1),
        half: z.enum(['first', 'second']).optional(),
        opening: localizedTextSchema,
      }),
    )
    .min(1),
  mostItems: z.int().min(1),
});

/** Sentences the report is built from (section 5.7). Placeholders stand in double braces. */
export const narrativeSchema = z.strictObject({
  finding: localizedTextSchema,
  disagreement: localizedTextSchema,
  start: localizedTextSchema,
  urgencyIsNotMaturity: localizedTextSchema,
  trainingHeld: localizedTextSchema,
  trainingFollows: localizedTextSchema,
  moduleRules: z.array(localizedTextSchema),
  causeTest: z.strictObject({
    supported: localizedTextSchema,
    notSupported: localizedTextSchema,
    open: localizedTextSchema,
  }),
});

/** What it costs to wait, worked out from figures the client gave (section 5.7, point 8). */
export const costOfWaitingSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: templateIdSchema,
        /** Told only while this situation asks for something. */
        situation: templateIdSchema,
        value: numberExpressionSchema,
        /** `{{value}}` stands for the figure. */
        says: localizedTextSchema,
        /** How the figure comes about, in words. */
        basis: localizedTextSchema,
      }),
    )
    .max(50),
  /** What the figures are not. */
  caveat: localizedTextSchema,
});

/** A published figure shown beside results as "reported elsewhere" (section 0.2). */
export const referenceSchema = z.strictObject({
  code: templateIdSchema,
  figure: localizedTextSchema,
  /** Who published it; a name that is the same in every language stands by itself. */
  origin: z.union([localizedTextSchema, z.string().min(1)]),
  status: z.enum(['primary', 'second-hand']),
  /** Questions, facets or tables it stands beside. */
  besides: z.array(z.string()),
});

export const outputsSchema = z.strictObject({
  charter: charterSchema,
  skills: skillsSchema,
  stageMap: stageMapSchema,
  triggers: triggersSchema,
  checklist: checklistSchema,
  roadmap: roadmapSchema,
  narrative: narrativeSchema,
  /** Absent in templates copied before there was any. */
  costOfWaiting: costOfWaitingSchema.optional(),
});
export type Outputs = z.infer<typeof outputsSchema>;
