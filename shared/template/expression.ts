import { z } from 'zod';

/**
 * The closed set of rules a template may state as data: numbers worked out from facts, answers and scores, and
 * conditions over them. Nothing is evaluated but these. A number whose source is missing is null, and a condition
 * on a null number is false (assessment model, ruling 2).
 */
export type NumberExpression =
  | { op: 'number'; value: number }
  /** A numeric fact of the fact sheet. */
  | { op: 'fact'; fact: string }
  /** Exposure of a dimension's situation, 0 to 100. */
  | { op: 'exposure'; dimension: string }
  | { op: 'facet-score'; facet: string }
  | { op: 'dimension-score'; dimension: string }
  /** Highest minus lowest group score of a facet. */
  | { op: 'facet-spread'; facet: string }
  /** Top groups minus floor groups, the largest over the named facets. */
  | { op: 'top-floor'; facets: string[] }
  /** The same respondent's own numeric answer; only meaningful in branches. */
  | { op: 'own-answer'; question: string }
  /** Median or mean over individual answers; `parts` sums the named parts of an allocation. */
  | { op: 'median-answer'; question: string; parts?: string[] | undefined; groups?: string[] | undefined }
  | { op: 'mean-answer'; question: string; parts?: string[] | undefined; groups?: string[] | undefined }
  /** Mean over the individual scores (0 to 100) of a question. */
  | { op: 'mean-score'; question: string }
  /** How many skills (1-based rows) fall short of the required level by at least `by` in the mean matrix. */
  | { op: 'skills-short'; question: string; skills?: number[] | undefined; by: number }
  /** How many different options were each named by at least `respondents` people. */
  | { op: 'options-named'; question: string; respondents: number }
  /** How many groups have somebody who named the option. */
  | { op: 'groups-naming'; question: string; option: string }
  /** How many respondents with a saved answer belong to the groups. */
  | { op: 'respondents'; groups: string[] }
  /** How many situations stand at one of the levels. */
  | { op: 'situations-at'; levels: string[] }
  /** How many symptoms the consultant judged so. */
  | { op: 'symptoms-judged'; judgement: 'supported' | 'not-supported' | 'open' }
  /** Exposure of the dimension of the recommendation's first target; only in rules of scope recommendation. */
  | { op: 'first-target-exposure' }
  /** Straight lines between points, flat outside the first and last. */
  | { op: 'curve'; of: NumberExpression; points: [number, number][] }
  | { op: 'sum'; of: NumberExpression[] }
  | { op: 'product'; of: NumberExpression[] }
  | { op: 'difference'; of: [NumberExpression, NumberExpression] }
  | { op: 'least'; of: NumberExpression[] }
  | { op: 'greatest'; of: NumberExpression[] }
  /** The first case that holds; a case whose condition rests on a missing fact makes the whole null. */
  | { op: 'choose'; cases: { when: Condition; then: NumberExpression }[]; otherwise: NumberExpression };

export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equals';

export type Condition =
  | { op: 'all'; of: Condition[] }
  | { op: 'any'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: Comparison; left: NumberExpression; right: NumberExpression }
  /** A fact with options stands at the option. */
  | { op: 'fact-is'; fact: string; option: string }
  /** The most frequent answer (lower letter on a tie) is one of the options. */
  | { op: 'most-frequent-in'; question: string; options: string[] }
  /** The question was answered, and by nobody with one of the options. */
  | { op: 'no-answer-in'; question: string; options: string[] }
  /** Grade of the dimension of the recommendation's first target; only in rules of scope recommendation. */
  | { op: 'first-target-grade-is'; grade: 'A' | 'B' | 'C' | 'D' };

const id = z.string().min(1).max(80);
const ids = z.array(id).min(1).max(100);
const answerPick = {
  question: id,
  parts: z.array(id).min(1).max(26).optional(),
  groups: ids.optional(),
};

export const numberExpressionSchema: z.ZodType<NumberExpression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('number'), value: z.number() }),
    z.strictObject({ op: z.literal('fact'), fact: id }),
    z.strictObject({ op: z.literal('exposure'), dimension: id }),
    z.strictObject({ op: z.literal('facet-score'), facet: id }),
    z.strictObject({ op: z.literal('dimension-score'), dimension: id }),
    z.strictObject({ op: z.literal('facet-spread'), facet: id }),
    z.strictObject({ op: z.literal('top-floor'), facets: ids }),
    z.strictObject({ op: z.literal('own-answer'), question: id }),
    z.strictObject({ op: z.literal('median-answer'), ...answerPick }),
    z.strictObject({ op: z.literal('mean-answer'), ...answerPick }),
    z.strictObject({ op: z.literal('mean-score'), question: id }),
    z.strictObject({
      op: z.literal('skills-short'),
      question: id,
      skills: z.array(z.int().min(1).max(50)).min(1).optional(),
      by: z.number(),
    }),
    z.strictObject({ op: z.literal('options-named'), question: id, respondents: z.int().min(1) }),
    z.strictObject({ op: z.literal('groups-naming'), question: id, option: id }),
    z.strictObject({ op: z.literal('respondents'), groups: ids }),
    z.strictObject({ op: z.literal('situations-at'), levels: ids }),
    z.strictObject({
      op: z.literal('symptoms-judged'),
      judgement: z.enum(['supported', 'not-supported', 'open']),
    }),
    z.strictObject({ op: z.literal('first-target-exposure') }),
    z.strictObject({
      op: z.literal('curve'),
      of: numberExpressionSchema,
      points: z
        .array(z.tuple([z.number(), z.number()]))
        .min(2)
        .max(20),
    }),
    z.strictObject({ op: z.literal('sum'), of: z.array(numberExpressionSchema).min(1).max(20) }),
    z.strictObject({ op: z.literal('product'), of: z.array(numberExpressionSchema).min(1).max(20) }),
    z.strictObject({
      op: z.literal('difference'),
      of: z.tuple([numberExpressionSchema, numberExpressionSchema]),
    }),
    z.strictObject({ op: z.literal('least'), of: z.array(numberExpressionSchema).min(1).max(20) }),
    z.strictObject({ op: z.literal('greatest'), of: z.array(numberExpressionSchema).min(1).max(20) }),
    z.strictObject({
      op: z.literal('choose'),
      cases: z
        .array(z.strictObject({ when: conditionSchema, then: numberExpressionSchema }))
        .min(1)
        .max(20),
      otherwise: numberExpressionSchema,
    }),
  ]),
);

const sides = { left: numberExpressionSchema, right: numberExpressionSchema };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('all'), of: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ op: z.literal('any'), of: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ op: z.literal('not'), of: conditionSchema }),
    z.strictObject({ op: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'equals']), ...sides }),
    z.strictObject({ op: z.literal('fact-is'), fact: id, option: id }),
    z.strictObject({ op: z.literal('most-frequent-in'), question: id, options: ids }),
    z.strictObject({ op: z.literal('no-answer-in'), question: id, options: ids }),
    z.strictObject({ op: z.literal('first-target-grade-is'), grade: z.enum(['A', 'B', 'C', 'D']) }),
  ]),
);
