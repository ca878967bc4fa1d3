import { z } from 'zod';
import { templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/** Confidence grades, best first (section 3.5). */
export const grades = ['A', 'B', 'C', 'D'] as const;
export const gradeSchema = z.enum(grades);
export type Grade = z.infer<typeof gradeSchema>;

/** Levels of urgency a verdict can stand at, most urgent first (section 3.9). */
export const levels = ['now', 'quarter', 'watch', 'not-needed'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** Whether a gap is mostly skill or mostly decision (section 3.9). */
export const modes = ['training-led', 'mixed', 'decision-led'] as const;
export const modeSchema = z.enum(modes);
export type Mode = z.infer<typeof modeSchema>;

export const efforts = ['S', 'M', 'L'] as const;
export const effortSchema = z.enum(efforts);
export type Effort = z.infer<typeof effortSchema>;

const score = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const adviceByMode = z.record(modeSchema, localizedTextSchema);

/**
 * Every threshold, weight and factor of sections 2.7, 3 and 4.3. Design decisions, not validated norms: they are
 * versioned, pinned with the template and printed in the report.
 */
export const configurationSchema = z.strictObject({
  version: z.string().min(1).max(40),
  triage: z.strictObject({
    /** A symptom counts for the probe order from this intensity (0 to 4). */
    probeFromIntensity: z.number().min(0).max(4),
    /** A symptom asks for the consultant's judgement from this intensity. */
    strongIntensity: z.number().min(0).max(4),
  }),
  /** Below this exposure a situation does not apply. */
  exposureFloor: score,
  /** A dimension has a score when its scored facets hold at least this many weight points. */
  scoredWeightFloor: score,
  overall: z.strictObject({ printedFromDimensions: z.int().min(1), printedFromGrade: gradeSchema }),
  blindSpot: z.strictObject({ share, people: z.int().min(1) }),
  notApplicable: z.strictObject({ noteFromShare: share }),
  confidence: z.strictObject({
    coverage: score,
    breadth: score,
    volume: score,
    evidence: score,
    fullBreadthGroups: z.int().min(1),
    fullVolumeRespondents: z.int().min(1),
    gradeFrom: z.strictObject({ A: score, B: score, C: score }),
    twoGroupsCap: gradeSchema,
    oneGroupCap: gradeSchema,
  }),
  agreement: z.strictObject({
    fullVariance: z.number().positive(),
    sharedFrom: share,
    mixedFrom: share,
    pairDiffersFrom: score,
  }),
  gaps: z.strictObject({
    notableSpread: score,
    majorSpread: score,
    flatteringSelfView: z.number(),
    harshSelfView: z.number(),
    executiveBlindSpot: z.number(),
    hiddenStrength: z.number(),
    topGroups: z.array(templateIdSchema).min(1),
    floorGroups: z.array(templateIdSchema).min(1),
    /** Group results with fewer people are folded unless consent was given. */
    smallestShownGroup: z.int().min(1),
  }),
  /** Maturity bands, lowest first. */
  bands: z
    .array(z.strictObject({ name: localizedTextSchema, from: score, meaning: localizedTextSchema }))
    .min(2)
    .max(10),
  /** A dimension's band is at most this many above the band of its weakest facet. */
  weakLinkSteps: z.int().min(0),
  levelFrom: z.strictObject({ now: score, quarter: score, watch: score }),
  /** What each level promises, e.g. "start within 30 days". */
  levelMeaning: z.record(levelSchema, localizedTextSchema),
  modeFrom: z.strictObject({ trainingLed: share, mixed: share }),
  provisional: z.strictObject({ atGrade: gradeSchema, cap: levelSchema, advice: localizedTextSchema }),
  advice: z.record(levelSchema, adviceByMode),
  planning: z.strictObject({
    eligibleFromNeed: score,
    targetBelow: score,
    effort: z.record(effortSchema, z.number().positive()),
    confidence: z.record(gradeSchema, z.number().positive()),
    urgency: z.record(levelSchema, z.number().positive()),
    boost: z.strictObject({
      perSymptom: share,
      atMost: z.number().min(1),
      fromIntensity: z.number().min(0).max(4),
      fromLink: z.int().min(0).max(3),
    }),
    longListItems: z.int().min(1),
    waves: z
      .array(z.strictObject({ capacity: z.int().min(1), baseForHorizonDays: z.int().min(1) }))
      .min(1)
      .max(6),
    largeItemsPerWave: z.int().min(0),
  }),
});
export type Configuration = z.infer<typeof configurationSchema>;
