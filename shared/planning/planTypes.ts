import type { VerdictLevel } from '../assessment/assessment';
import type { LocalizedText } from '../template/localizedText';

/** The factors of a priority P, so that it can be explained (section 4.3). */
export interface PriorityFactors {
  readonly impact: number;
  readonly effort: number;
  readonly confidence: number;
  readonly urgency: number;
  readonly boost: number;
  /** Symptoms behind the boost. */
  readonly symptoms: readonly string[];
}

export interface RankedRecommendation {
  readonly id: string;
  /** N, 0 to 100. */
  readonly need: number;
  readonly priority: number;
  readonly factors: PriorityFactors;
  /** What each target facet contributed: (100 − F) × E/100, 0 where it does not count. */
  readonly targets: readonly { readonly facet: string; readonly need: number }[];
}

/** A recommendation in its wave. */
export interface PlannedItem {
  readonly id: string;
  /** Null for what is there for another's sake only, without enough need of its own, and for the re-measurement. */
  readonly priority: number | null;
  /** Items that need it first; empty where it stands by its own priority. */
  readonly addedFor: readonly string[];
}

export interface Plan {
  /** All eligible recommendations, held ones included, by falling priority. */
  readonly recommendations: readonly RankedRecommendation[];
  /** Fired rules that stand in the list, by template order. */
  readonly rulesFired: readonly string[];
  /** Recommendation id to the ids of every rule that holds it back. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** Training modules held back, with the rules. */
  readonly heldModules: Readonly<Record<string, readonly string[]>>;
  readonly waves: readonly (readonly PlannedItem[])[];
  readonly later: readonly PlannedItem[];
  /** What has to come before a recommendation, by the template and by fired rules; only those that need something. */
  readonly prerequisites: Readonly<Record<string, readonly string[]>>;
  /** Printed advice per situation, after the rules that hold training back (rulings 12 and 15). */
  readonly advice: Readonly<Record<string, Advice>>;
  readonly overallAdvice: OverallAdvice;
}

export interface Advice {
  /** Null where the situation does not apply or cannot be assessed. */
  readonly text: LocalizedText | null;
  readonly addition:
    | { readonly kind: 'training-held'; readonly rules: readonly string[] }
    | { readonly kind: 'training-follows' }
    | null;
}

export interface OverallAdvice {
  readonly level: VerdictLevel | 'not-enough-answers';
  readonly leading: string | null;
  readonly text: LocalizedText | null;
}
