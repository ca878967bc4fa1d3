/** What kind of value a question takes; the words for it stand in the wording. */
export type ExpectedValue = 'number' | 'option' | 'options' | 'allocation' | 'ranking' | 'text' | 'matrix';

/** Why the value on the fact sheet cannot be taken. */
export type FactProblem =
  | { readonly code: 'fact-type'; readonly fact: string; readonly expected: 'number' | 'option' }
  | {
      readonly code: 'fact-out-of-range';
      readonly fact: string;
      readonly min: number;
      readonly max: number;
      readonly found: number;
    }
  | {
      readonly code: 'fact-option-unknown';
      readonly fact: string;
      readonly found: string;
      readonly known: readonly string[];
    };

/** Why an answer, to a question, to a symptom or on the fact sheet, cannot be taken, and what was expected. */
export type AnswerProblem =
  | FactProblem
  | { readonly code: 'question-unknown'; readonly question: string }
  /** Questions are put to groups; this one never goes to the respondent's. */
  | { readonly code: 'question-not-asked'; readonly question: string; readonly group: string }
  | { readonly code: 'not-applicable-forbidden'; readonly question: string }
  | { readonly code: 'answer-type'; readonly question: string; readonly expected: ExpectedValue }
  | {
      readonly code: 'answer-out-of-range';
      readonly question: string;
      readonly min: number;
      readonly max: number;
      readonly found: number;
    }
  | { readonly code: 'answer-not-whole'; readonly question: string; readonly found: number }
  /** Nothing ticked, or nothing but spaces. */
  | { readonly code: 'answer-empty'; readonly question: string }
  | {
      readonly code: 'answer-option-unknown';
      readonly question: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'answer-option-repeated'; readonly question: string; readonly option: string }
  /** `found`: what the parts sum to. */
  | { readonly code: 'allocation-not-100'; readonly question: string; readonly found: number }
  /** "None of these" together with one of these. */
  | { readonly code: 'none-with-others'; readonly question: string }
  | { readonly code: 'ranking-incomplete'; readonly question: string; readonly missing: readonly string[] }
  /** Rows in which a level is missing; `expected` rows are to be filled, `found` are. */
  | {
      readonly code: 'matrix-incomplete';
      readonly question: string;
      readonly expected: number;
      readonly found: number;
    };
