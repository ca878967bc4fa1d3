/** How far a situation applies to the client at all (section 3.7). */
export interface Exposure {
  readonly dimension: string;
  /** E, 0 to 100; null while a fact it rests on is blank. */
  readonly value: number | null;
  /** Facts that would be needed and are blank; empty when there is a value. */
  readonly missingFacts: readonly string[];
}
