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
  | { readonly kind: 'severity'; readonly value: number; readonly level: Level }
  | ({ readonly kind: 'escalator' } & FiredEscalator)
  | { readonly kind: 'damper'; readonly grade: Grade; readonly cap: Level }
  | { readonly kind: 'mode'; readonly trainableShare: number; readonly mode: Mode };

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

export interface SymptomLine {
  readonly kind: 'group';
  readonly group: string;
  readonly score: number;
}
