import type { Exposure } from '../situation/exposure';
import type { Grade, Level, Mode } from '../template/configuration';

/** Answers of one respondent that went into a facet score, or stayed out of it, and why. */
export interface AnswerLine {
  readonly respondent: string;
  readonly group: string;
  readonly question: string;
  /** Score x, 0 to 100; null where the answer has none. */
  readonly score: number | null;
  /** Weight w of the question. */
  readonly weight: number;
  readonly because:
    | 'scored'
    | 'dont-know'
    | 'not-applicable'
    | 'blank'
    | 'no-score' /* answered, but e.g. every required level is 0 */;
}

export type AgreementLabel = 'shared' | 'mixed' | 'split';

/** One facet and everything it was worked out from (sections 3.1, 3.2, 3.6). Scores run 0 to 100. */
export interface FacetResult {
  readonly id: string;
  readonly dimension: string;
  /** F: the consultant's override where there is one, else the computed score; null if nobody's answer counts. */
  readonly score: number | null;
  readonly computedScore: number | null;
  readonly override: { readonly score: number; readonly reason: string } | null;
  /** g per group id, only groups with a value. */
  readonly groups: Readonly<Record<string, number>>;
  /** s per respondent id, only respondents with a value. */
  readonly respondents: Readonly<Record<string, number>>;
  /** Only one respondent contributed. */
  readonly isThin: boolean;
  readonly isVerified: boolean;
  /** A, 0 to 1; null below three scored answers on every question. */
  readonly agreement: number | null;
  readonly agreementLabel: AgreementLabel | null;
  readonly spread: number | null;
  readonly selfView: number | null;
  readonly topFloor: number | null;
  /** The gap flags that also hold on questions both sides answered (ruling 10). */
  readonly gapFlags: readonly GapFlag[];
  /** Share of asked weight answered "not applicable" calls for a consultant's note. */
  readonly needsNotApplicableNote: boolean;
  readonly lines: readonly AnswerLine[];
}

export interface GapFlag {
  readonly kind:
    | 'notable-spread'
    | 'major-spread'
    | 'flattering-self-view'
    | 'harsh-self-view'
    | 'executive-blind-spot'
    | 'hidden-strength';
  /** False: the two sides were asked different questions and the claim does not print. */
  readonly holdsOnSharedQuestions: boolean;
}

/** What the two sides want most, from a question that ranks (section 3.6, ruling 16). */
export interface RankingSplit {
  /** Options of the product side by rising mean rank, then letter. */
  readonly product: readonly string[];
  readonly rest: readonly string[];
  /** The first two of each side have nothing in common. */
  readonly isSplit: boolean;
}

export interface QuestionResult {
  readonly id: string;
  /** Counted respondents who are asked it. */
  readonly asked: number;
  /** Answers with a value, scored or not. */
  readonly answered: number;
  readonly scored: number;
  readonly dontKnow: number;
  readonly agreement: number | null;
  /** Exactly two scored answers that lie far apart. */
  readonly pairDiffers: boolean;
  readonly isBlindSpot: boolean;
  readonly isBlindOnProductSide: boolean;
  /** Null for other types, and while a side has no answer. */
  readonly ranking: RankingSplit | null;
}

export interface Confidence {
  /** Share of the weight asked for, "not applicable" left out, that was scored; null where nothing was asked. */
  readonly coverage: number | null;
  readonly weights: { readonly scored: number; readonly asked: number };
  readonly breadth: number;
  readonly volume: number;
  readonly evidence: number;
  /** K, 0 to 100. */
  readonly index: number;
  readonly grade: Grade;
  /** Nothing verified: the grade prints with "opinion only". */
  readonly isOpinionOnly: boolean;
  readonly groups: number;
  readonly respondents: number;
}

/** What one facet brings into its dimension. */
export interface FacetShare {
  readonly facet: string;
  /** F, 0 to 100; null leaves the facet out. */
  readonly score: number | null;
  /** W */
  readonly weight: number;
  /** t, 0 to 1 */
  readonly trainability: number;
}

export interface DimensionResult {
  readonly id: string;
  readonly score: number | null;
  /** 1-based band after the weak-link rule; null without a score. */
  readonly band: number | null;
  /** The weakest facet, only when it lowers the band. */
  readonly cappedBy: string | null;
  /** Exposure reaches the floor; otherwise the result is context only. Null exposure counts as not applicable. */
  readonly isApplicable: boolean;
  /** Weight points of the facets that have a score, of 100. */
  readonly scoredWeight: number;
  /** By facet, in table order. */
  readonly facets: readonly FacetShare[];
  readonly confidence: Confidence;
}

export interface SymptomResult {
  readonly id: string;
  /** I, 0 to 4; null when nobody answered. */
  readonly intensity: number | null;
  readonly groups: Readonly<Record<string, number>>;
  readonly isStrong: boolean;
  readonly judgement: 'supported' | 'not-supported' | 'open' | null;
}

export type VerdictLevel = Level | 'does-not-apply' | 'not-assessable';

export interface FiredEscalator {
  readonly id: string;
  readonly value: number | null;
}

/** Which situation the client is in, and how urgent that is (section 3.9). */
export interface Verdict {
  readonly situation: string;
  readonly dimension: string;
  readonly exposure: number | null;
  readonly severity: number | null;
  readonly baseLevel: VerdictLevel;
  readonly level: VerdictLevel;
  readonly escalators: readonly FiredEscalator[];
  readonly isProvisional: boolean;
  readonly trainableShare: number | null;
  readonly mode: Mode | null;
}

/** What one dimension brings into the overall score. */
export interface DimensionShare {
  readonly dimension: string;
  readonly score: number | null;
  /** V */
  readonly weight: number;
  readonly because: 'counted' | 'not-applicable' | 'no-score';
}

export interface OverallResult {
  readonly score: number | null;
  readonly band: number | null;
  /** Dimensions the score was taken over. */
  readonly over: readonly string[];
  readonly dimensions: readonly DimensionShare[];
  readonly isPrinted: boolean;
}

/** Everything that follows from the answers alone. Computed, never stored. */
export interface Assessment {
  /** Respondents with a saved answer, by id; the others stay out of every denominator (ruling 4). */
  readonly respondents: readonly string[];
  readonly notStarted: readonly string[];
  readonly template: { readonly id: string; readonly version: string };
  readonly configuration: string;
  readonly exposures: Readonly<Record<string, Exposure>>;
  readonly symptoms: Readonly<Record<string, SymptomResult>>;
  readonly probe: { readonly scores: Readonly<Record<string, number>>; readonly order: readonly string[] };
  readonly questions: Readonly<Record<string, QuestionResult>>;
  readonly facets: Readonly<Record<string, FacetResult>>;
  readonly dimensions: Readonly<Record<string, DimensionResult>>;
  readonly overall: OverallResult;
  /** By situation id, in the template's order of dimensions. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}
