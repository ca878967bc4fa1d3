/** Something names a part of the template that the template does not have. */
export type TemplateMismatch =
  | { readonly code: 'fact-unknown'; readonly fact: string }
  | { readonly code: 'group-unknown'; readonly group: string }
  | { readonly code: 'facet-unknown'; readonly facet: string }
  | { readonly code: 'symptom-unknown'; readonly symptom: string }
  | { readonly code: 'skill-unknown'; readonly skill: string }
  | { readonly code: 'dimension-unknown'; readonly dimension: string }
  | { readonly code: 'recommendation-unknown'; readonly recommendation: string }
  | { readonly code: 'wave-unknown'; readonly wave: number; readonly waves: number };
