import type { LocalizedText } from '../template/localizedText';
import type { VerdictLevel } from '../assessment/assessment';

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

/** A recommendation the plan had to add, or pull along, and why it stands where it stands. */
export interface PlannedItem {
  readonly id: string;
  readonly priority: number | null;
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
