import type { EvidenceProblem } from '../engagement/evidenceProblem';
import type { EngagementProblem } from '../engagement/problem';
import type { BackupProblem } from '../file/backupProblem';
import type { ContainerProblem } from '../file/containerManifest';
import type { ExchangeProblem } from '../file/exchangeProblem';
import type { FileProblem } from '../file/problem';
import type { AnswersProblem } from '../file/readAnswersFile';
import type { AnswerProblem } from '../interview/problem';
import type { TableProblem } from '../interview/table/tableProblem';
import type { FontProblem } from '../report/fontProblem';
import type { ImageProblem } from '../report/imageProblem';
import type { RenderProblem } from '../report/problem';
import type { TemplateEditProblem } from '../template/applyTemplateEdit';
import type { TemplateMismatch } from '../template/templateMismatch';

/** A call that never reached a handler, or a handler that broke. */
export type CallProblem =
  | { readonly code: 'operation-unknown'; readonly operation: string }
  /** The input does not fit the operation's schema: where, and what was expected. */
  | { readonly code: 'bad-request'; readonly path: string; readonly expected: string }
  /** A bug; the reference stands in the log beside its cause. */
  | { readonly code: 'unexpected'; readonly reference: string }
  /** The workbench behind the page does not answer; what is on screen is kept. */
  | { readonly code: 'connection-lost' }
  /** The page's launch key is missing or not the one of the running workbench. */
  | { readonly code: 'key-refused' };

export type RecordProblem =
  | { readonly code: 'client-unknown'; readonly client: string }
  | { readonly code: 'brand-unknown'; readonly brand: string }
  | { readonly code: 'brand-in-use'; readonly engagements: number }
  /** A report shows no more pictures, an engagement holds notes on no more chapters. */
  | { readonly code: 'report-pictures-full' | 'report-notes-full'; readonly most: number }
  | { readonly code: 'pack-unknown'; readonly pack: string }
  | { readonly code: 'report-template-unknown'; readonly reportTemplate: string }
  /** An engagement that begins with a pack has the template of the pack. */
  | { readonly code: 'pack-other-template' }
  | { readonly code: 'template-unknown'; readonly template: string; readonly version: string }
  | { readonly code: 'template-built-in' }
  | { readonly code: 'template-in-use'; readonly engagements: number }
  /** No engagement needs it, packs do. */
  | { readonly code: 'template-in-packs'; readonly packs: number }
  | TemplateEditProblem
  | TemplateMismatch
  /** The reason for an erasure stays, so it must not say whom it was about. */
  | { readonly code: 'erasure-names-person' }
  | { readonly code: 'engagement-not-in-bin' }
  | { readonly code: 'engagement-not-active' }
  /** An engagement follows up one of the same client. */
  | { readonly code: 'earlier-other-client' }
  /** It would follow up itself, directly or over others. */
  | { readonly code: 'follow-up-circular' }
  /** None of the meetings has a day, so no calendar can take it. */
  | { readonly code: 'meetings-undated' }
  | { readonly code: 'sample-not-open'; readonly sample: string }
  /** What was previewed is not kept for ever, and not over a restart. */
  | { readonly code: 'import-gone' }
  /** It did not come from a file, or that is no longer known. */
  | { readonly code: 'import-not-undoable' };

export interface DeliveryProblem {
  readonly code: 'delivery-failed';
  readonly fileName: string;
  readonly detail: string;
}

/** Everything that can be refused or go wrong, with the data its words need. */
export type Problem =
  | CallProblem
  | RecordProblem
  | EngagementProblem
  | EvidenceProblem
  | AnswerProblem
  | ExchangeProblem
  | ContainerProblem
  | AnswersProblem
  | FileProblem
  | ImageProblem
  | FontProblem
  | TableProblem
  | RenderProblem
  | DeliveryProblem
  | BackupProblem;
export type ProblemCode = Problem['code'];
