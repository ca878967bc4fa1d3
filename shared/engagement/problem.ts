/** Why a change does not fit the engagement it is applied to. */
export type EngagementProblem =
  | { readonly code: 'respondent-unknown'; readonly respondent: string }
  | { readonly code: 'respondent-exists'; readonly respondent: string }
  | { readonly code: 'session-unknown'; readonly session: string };
