import type { AnswerValue } from '../engagement/answer';
import type { Grade, Level, Mode } from '../template/configuration';
import type { AnswerLine, DimensionShare, FacetShare, FiredEscalator } from './assessment';

/**
 * A figure and the lines it came from. Screen, report and command line word the same lines; each can be worked out
 * again from its lines alone. Null as a value means that the lines leave nothing to work it out from.
 */
export interface Explanation<Line> {
  readonly value: number | null;
  readonly lines: readonly Line[];
}

/** A group, then each of its respondents, then what each answered, whether it counted or why not. */
export type FacetLine =
  | { readonly kind: 'override'; readonly score: number; readonly reason: string }
  | { readonly kind: 'group'; readonly group: string; readonly score: number | null }
  | {
      readonly kind: 'respondent';
      readonly respondent: string;
      readonly group: string;
      readonly score: number | null;
    }
  | ({ readonly kind: 'answer' } & AnswerLine);

export type DimensionLine =
  | ({ readonly kind: 'facet'; readonly because: 'counted' | 'no-score' } & FacetShare)
  /** How many weight points have a score, and how many it takes. */
  | { readonly kind: 'scored-weight'; readonly weight: number; readonly floor: number };

export type OverallLine = { readonly kind: 'dimension' } & DimensionShare;

export type SeverityLine =
  | {
      readonly kind: 'exposure';
      readonly dimension: string;
      readonly value: number | null;
      readonly floor: number;
      readonly missingFacts: readonly string[];
    }
  | { readonly kind: 'score'; readonly dimension: string; readonly value: number | null };

/** From severity to the printed level, step by step. */
export type LevelLine =
  | {
      readonly kind: 'severity';
      readonly value: number;
      readonly level: Level;
      /** Severity from which each level but the lowest stands. */
      readonly from: Readonly<Record<Exclude<Level, 'not-needed'>, number>>;
    }
  | ({ readonly kind: 'escalator' } & FiredEscalator)
  | { readonly kind: 'damper'; readonly grade: Grade; readonly cap: Level }
  | {
      readonly kind: 'mode';
      readonly trainableShare: number;
      readonly mode: Mode;
      /** Trainable share from which each mode but the last stands. */
      readonly from: { readonly trainingLed: number; readonly mixed: number };
    };

/** One facet's part in the trainable share: gap times weight, and how much of it training can close. */
export type TrainableLine = { readonly kind: 'gap'; readonly gap: number } & Omit<FacetShare, 'score'>;

/** One of the four parts of the confidence index: `share` of `have` in `full`, worth up to `points`. */
export interface ConfidenceLine {
  readonly kind: 'coverage' | 'breadth' | 'volume' | 'evidence';
  readonly share: number | null;
  readonly have: number;
  readonly full: number;
  readonly points: number;
}

/** How the index becomes a grade: by its height, and no better than the groups heard allow. */
export type GradeLine =
  | {
      readonly kind: 'index';
      readonly value: number;
      readonly from: Readonly<Record<Exclude<Grade, 'D'>, number>>;
    }
  | { readonly kind: 'groups'; readonly groups: number; readonly cap: Grade };

/** How the score becomes a band: by its height, and at most so many above the band of the weakest facet. */
export type BandLine =
  /** Where each band begins, lowest first. */
  | { readonly kind: 'score'; readonly value: number; readonly from: readonly number[] }
  | { readonly kind: 'weakest'; readonly facet: string; readonly score: number; readonly steps: number };

/** A group, then what each of its respondents answered. Intensities run 0 to 4. */
export type SymptomLine =
  | { readonly kind: 'group'; readonly group: string; readonly score: number }
  | {
      readonly kind: 'respondent';
      readonly respondent: string;
      readonly group: string;
      readonly score: number | null;
      readonly because: 'counted' | 'dont-know' | 'blank';
    };

/** One symptom's part in a probe score: intensity times link, if it is felt strongly enough. */
export interface ProbeLine {
  readonly symptom: string;
  readonly intensity: number | null;
  /** Strength of the link to the dimension, above 0. */
  readonly link: number;
  /** Intensity from which a symptom counts. */
  readonly from: number;
  readonly because: 'counted' | 'too-weak' | 'not-asked';
}

/** One question's part in the agreement on a facet. */
export type AgreementLine =
  | {
      readonly kind: 'question';
      readonly question: string;
      /** The scored answers, 0 to 100. */
      readonly answers: readonly { readonly respondent: string; readonly score: number }[];
      readonly variance: number | null;
      readonly because: 'counted' | 'too-few-answers';
    }
  /** The variance at which agreement is 0. */
  | { readonly kind: 'full-variance'; readonly variance: number };

/** What a gap is taken between, and what is left of it on the questions that both sides answered (ruling 10). */
export type GapLine =
  | {
      readonly kind: 'group';
      readonly group: string;
      readonly score: number;
      readonly side: 'one' | 'other' | 'neither';
    }
  | {
      readonly kind: 'shared';
      readonly one: readonly string[];
      readonly other: readonly string[];
      readonly questions: readonly string[];
      readonly value: number | null;
    };

/** What one respondent said to a question: whether they knew, did not know, or have no say in it. */
export interface KnowingLine {
  readonly respondent: string;
  readonly group: string;
  readonly side: 'product' | 'rest';
  readonly score: number | null;
  readonly knows: 'known' | 'unknown' | 'left-out';
  readonly because: AnswerLine['because'];
}

/** The order in which one respondent put the options. */
export interface RankingLine {
  readonly respondent: string;
  readonly group: string;
  readonly side: 'product' | 'rest';
  readonly ranking: readonly string[];
}

/** An answer that an escalator rests on. */
export interface EscalatorAnswerLine {
  readonly respondent: string;
  readonly group: string;
  readonly question: string;
  readonly value: AnswerValue;
}
