/** What an id in a template can lead to. */
export type ReferenceKind =
  | 'group'
  | 'dimension'
  | 'situation'
  | 'facet'
  | 'fact'
  | 'fact-option'
  | 'question'
  | 'option'
  | 'skill'
  | 'profile'
  | 'recommendation'
  | 'module'
  | 'level'
  | 'wave';

/** One thing that is wrong with a template although it has the right shape, and where, e.g. `questions[3].score`. */
export type TemplateFault = { readonly path: string } & (
  | { readonly code: 'id-repeated'; readonly id: string }
  | { readonly code: 'reference-unknown'; readonly to: ReferenceKind; readonly id: string }
  | {
      readonly code: 'score-unreadable';
      readonly text: string;
      readonly at: number;
      readonly expected: string;
    }
  /** The score can be read but not given to answers of this question. */
  | { readonly code: 'score-misfit'; readonly expected: string }
  | { readonly code: 'weight-misfit'; readonly expected: string }
  | { readonly code: 'weights-not-100'; readonly found: number }
  | { readonly code: 'options-out-of-order'; readonly found: string; readonly expected: string }
  | { readonly code: 'range-reversed'; readonly min: number; readonly max: number }
  | { readonly code: 'order-broken'; readonly expected: string }
  | { readonly code: 'value-missing'; readonly expected: string }
  /** The rule asks for something that is not known where it stands, or not of the right type. */
  | { readonly code: 'rule-misplaced'; readonly op: string; readonly expected: string }
);
