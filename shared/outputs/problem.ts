/** Why an output cannot be made of what was given. */
export type OutputProblem =
  | { readonly code: 'what-if-recommendation-unknown'; readonly recommendation: string }
  | { readonly code: 'what-if-facet-unknown'; readonly facet: string }
  | { readonly code: 'what-if-score-out-of-range'; readonly found: number }
  /** Only engagements of one client can be compared over time. */
  | { readonly code: 'progress-other-client' };
