import type { EngagementProblem } from '../engagement/problem';
import type { AnswerProblem } from '../interview/problem';
import type { TemplateFault } from '../template/templateFault';
import type { TemplateMismatch } from '../template/templateMismatch';

/** What is wrong at one place of an exchange file. */
export type ExchangeReason =
  | { readonly code: 'expected'; readonly expected: string }
  | { readonly code: 'duplicate-answer'; readonly respondent: string; readonly question: string }
  | { readonly code: 'duplicate-respondent'; readonly respondent: string }
  | { readonly code: 'duplicate-entry'; readonly of: string }
  /** Neither built in, nor on this machine, nor embedded in the file. */
  | { readonly code: 'exchange-template-unknown'; readonly template: string; readonly version: string }
  /** The embedded template is not the one that is known here under its id and version. */
  | { readonly code: 'exchange-template-differs'; readonly template: string; readonly version: string }
  | { readonly code: 'exchange-template-faulty'; readonly fault: TemplateFault }
  | TemplateMismatch
  | EngagementProblem
  | AnswerProblem;

export interface ExchangeFault {
  /** Where, e.g. `answers[12].value`. */
  readonly path: string;
  readonly reason: ExchangeReason;
}

/** Why a JSON file from outside cannot be taken in. Nothing of it was kept. */
export type ExchangeProblem =
  | { readonly code: 'exchange-not-json'; readonly fileName: string }
  | { readonly code: 'exchange-too-large'; readonly fileName: string; readonly limitMb: number }
  | { readonly code: 'exchange-too-deep'; readonly fileName: string; readonly limitLevels: number }
  | { readonly code: 'exchange-too-many'; readonly fileName: string; readonly limit: number }
  | {
      readonly code: 'exchange-too-new';
      readonly fileName: string;
      readonly found: number;
      readonly newestKnown: number;
    }
  | {
      readonly code: 'exchange-faulty';
      readonly fileName: string;
      /** In the order of the file, at most `mostFaults`. */
      readonly faults: readonly ExchangeFault[];
      /** There are more than are listed. */
      readonly hasMore: boolean;
    }
  /** Its bytes are no text in UTF-8. */
  | { readonly code: 'file-not-text'; readonly fileName: string };

export const mostFaults = 100;
