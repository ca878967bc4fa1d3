/** Why a change does not fit the engagement it is applied to. */
export type EngagementProblem =
  | { readonly code: 'respondent-unknown'; readonly respondent: string }
  | { readonly code: 'respondent-exists'; readonly respondent: string }
  | { readonly code: 'session-unknown'; readonly session: string }
  | { readonly code: 'meeting-unknown'; readonly meeting: string }
  | { readonly code: 'evidence-unknown'; readonly evidence: string }
  | { readonly code: 'own-recommendation-unknown'; readonly recommendation: string }
  | { readonly code: 'own-recommendation-exists'; readonly recommendation: string }
  /** Dismissing, moving and rewording overrule the computed plan, and somebody will ask why. */
  | { readonly code: 'decision-reason-missing'; readonly recommendation: string }
  /** Something else was done, undone or redone since the caller looked: it would hit the wrong change. */
  | { readonly code: 'history-moved-on' };
