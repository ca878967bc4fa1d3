import type { ReportDocument } from '../report/document';
import type { ChapterChange } from '../report/changesBetween';
import type { EditableText } from '../report/editText';
import type { ReadinessNote } from '../report/readiness';
import type { ReportIssue } from '../engagement/report';
import type { Client } from '../engagement/client';
import type { EngagementChange } from '../engagement/change';
import type { OwnRecommendation } from '../engagement/decision';
import type { Engagement, Respondent, Session } from '../engagement/engagement';
import type { Meeting } from '../engagement/meeting';
import type { Picture } from '../engagement/picture';
import type { Restoration } from '../engagement/restoration';
import type { EngagementSummary } from '../engagement/summary';
import type { ErasureNote } from '../file/engagementFile';
import type { Pack } from '../file/pack/pack';
import type { Recovery } from '../file/recovery';
import type { Brand, Specimen } from '../report/brand';
import type { RenderWarning } from '../report/problem';
import type { LocalizedText } from '../template/localizedText';
import type { Template, TemplateRef } from '../template/template';

/** A program that took the lock of a data folder. */
export interface FolderHolder {
  readonly host: string;
  readonly pid: number;
  /** ISO time; empty where the lock cannot be read. */
  readonly since: string;
}

/** What the workbench says about itself. */
export interface WorkspaceView {
  readonly version: string;
  /** Absolute path of the data folder, shown to its owner. */
  readonly folder: string;
  /** Where bugs leave a trace, without client content. Absolute path; the file begins with the first of them. */
  readonly logFile: string;
  readonly isReadOnly: boolean;
  /** Who is said to hold the folder, where that is why it is open for reading only. */
  readonly holder: FolderHolder | null;
  readonly isEncrypted: boolean;
  /** Damaged files met since the folder was opened and what came back, in the order they were found. */
  readonly recoveries: readonly Recovery[];
}

export interface FolderCondition {
  /** Room on the disk of the folder; null where it cannot say. Low: saving still works, and soon may not. */
  readonly space: { readonly freeBytes: number; readonly isLow: boolean } | null;
  /** Files that another program changed or took away since the folder was opened; ours stand again. */
  readonly changedOutside: readonly string[];
}

/** A line of the home screen. */
export interface EngagementRow extends EngagementSummary {
  readonly clientName: string;
  readonly templateTitle: LocalizedText;
}

/** Everything a screen needs to work on one engagement. */
export interface EngagementView {
  readonly engagement: Engagement;
  readonly client: Client;
  readonly template: Template;
  readonly brand: Brand | null;
  /** Id of the workspace it belongs to: what a page keeps for itself is kept under it. */
  readonly workspace: string;
  /** A newer Plumbline wrote its file, in this version of the schema: it can be read, not changed. Null: it can. */
  readonly newerVersion: number | null;
  /** A newer version of its template that asks and scores alike; null: there is none. */
  readonly newerTemplate: string | null;
}

export interface ClientRow extends Client {
  readonly engagements: number;
}

export interface TemplateRow extends TemplateRef {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly isBuiltIn: boolean;
  readonly basedOn?: TemplateRef | undefined;
  readonly questions: number;
  readonly recommendations: number;
  /** Engagements pinned to any version of it. */
  readonly usedBy: number;
  /** Packs pinned to any version of it. */
  readonly inPacks: number;
}

/** A pack with what its template is called. */
export type PackRow = Pack & { readonly templateTitle: LocalizedText };

export interface SampleRow {
  readonly sample: 'A' | 'B' | 'C';
  readonly name: string;
  readonly description: LocalizedText;
  /** The copy that is open already, if there is one. */
  readonly engagement: string | null;
}

/** Where a finished file went. */
export type Delivery =
  /** Desktop: the person chose a place. */
  | { readonly kind: 'saved'; readonly path: string }
  /** Browser: to be fetched once under this path. */
  | { readonly kind: 'download'; readonly path: string; readonly fileName: string }
  | { readonly kind: 'cancelled' };

/** A picture in our own words, ready to be shown and to be handed in. */
export interface PreparedPicture {
  readonly mediaType: Picture['mediaType'];
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** A report in a brand, as far as it shows how the brand looks. */
export interface BrandPages {
  /** The PDF. */
  readonly base64: string;
  /** Pages of it worth showing, the cover first. */
  readonly shown: readonly number[];
  readonly warnings: readonly RenderWarning[];
}

/** An engagement that is printed in a brand. */
export interface BrandUse {
  readonly engagement: string;
  readonly title: string;
  readonly clientName: string;
}

/** One cut of a typeface, and how it looks. */
export interface PreparedFace {
  readonly family: string;
  /** 1 to 1000; 400 is regular, 700 bold. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Letters that German, Swedish and the names of clients need, and it lacks. */
  readonly lacks: readonly string[];
  readonly specimen: Specimen;
}

/** A `.plumbline` container, and what it holds, as counted in the bytes that were handed over. */
export interface ContainerDelivery {
  readonly delivery: Delivery;
  readonly respondents: number;
  readonly answers: number;
  readonly attachments: number;
  readonly sizeBytes: number;
  /** Why the client's logo does not travel along; null: it does, or there is none. */
  readonly leftOutLogo: 'lost' | 'too-large' | null;
}

/** A report as it is worded now, before anything lays it out. */
export interface ReportComposition {
  readonly document: ReportDocument;
  readonly texts: readonly EditableText[];
  /** What stands against giving it out, worst first. */
  readonly notes: readonly ReadinessNote[];
  /** Null: none of this edition and language was given out yet. */
  readonly since: ReportSince | null;
}

/** What is different from the last report of this edition and language that was given out. */
export interface ReportSince {
  readonly number: number;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** Empty: nothing. Null: nobody can say, since what it said went with an erasure. */
  readonly chapters: readonly ChapterChange[] | null;
}

export interface ReportPreview {
  /** The PDF. */
  readonly base64: string;
  readonly pages: number;
  readonly warnings: readonly RenderWarning[];
}

/** A report that was given out. */
export interface ReportIssued {
  readonly issue: ReportIssue;
  /** Whether it is one that was given out before, and nothing new was kept. */
  readonly isSame: boolean;
  readonly delivery: Delivery;
  readonly engagement: Engagement;
}

export interface ReportDelivery {
  readonly delivery: Delivery;
  readonly pages: number;
  /** Things the report had to do without. */
  readonly warnings: readonly RenderWarning[];
}

/** A report taken out as something else than a PDF. */
export type ExportDelivery = Omit<ReportDelivery, 'pages'>;

/** A text that holds the words looked for, and the engagement it stands in. */
export interface SearchHit {
  readonly engagement: string;
  readonly title: string;
  readonly clientName: string;
  readonly status: EngagementSummary['status'];
  readonly kind: 'engagement' | 'respondent' | 'answer' | 'note' | 'quote' | 'document' | 'recommendation';
  /** The text around what was found. */
  readonly text: string;
  /** Role title of whose answer it is. */
  readonly respondent?: string | undefined;
  /** Whose interview it stands in. */
  readonly respondentId?: string | undefined;
  readonly question?: string | undefined;
}

/** A second version of one of our files, and what differs at a glance. */
export interface ConflictCopyRow {
  /** Name inside the data folder. */
  readonly file: string;
  readonly of: string;
  /** The engagement in it; null where it is another kind of file or cannot be opened. */
  readonly copy: EngagementSummary | null;
  /** The same engagement as it is here. */
  readonly here: EngagementSummary | null;
}

export interface RebuiltView {
  readonly engagements: number;
  /** Ids of engagements whose files cannot be opened. */
  readonly unreadable: readonly string[];
}

/** What was done, with the data its sentence needs. */
export type HistoryChange =
  | Exclude<EngagementChange, { kind: WholeKind }>
  | { readonly kind: 'engagement-created' | WholeKind }
  | { readonly kind: 'erased'; readonly erasure?: ErasureNote | undefined };
/** Changes that carry an engagement whole, which a sentence does without. */
type WholeKind = 'state-restored';

/** Something done to an engagement. */
export interface HistoryDeed {
  /** Number of its newest journal entry; it orders, `at` informs. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly change: HistoryChange;
  /** The values that stood there before, as what would put them back. */
  readonly was: Restoration | null;
  readonly isUndone: boolean;
}

/** A line of the activity view. An undo or a redo names what it was about. */
export type HistoryRow =
  | (HistoryDeed & { readonly step: 'done' })
  | {
      readonly step: 'undone' | 'redone';
      readonly seq: number;
      readonly at: string;
      readonly about: readonly HistoryDeed[];
    };

/** Records that history tells of and the engagement does not have any more, as they were last. */
export interface HistoryGone {
  readonly respondents: readonly Respondent[];
  readonly sessions: readonly Session[];
  readonly meetings: readonly Meeting[];
  readonly ownRecommendations: readonly OwnRecommendation[];
}

export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  readonly hasMore: boolean;
  /** Number of the oldest journal entry that can be told of; above 1 what came before is damaged or lost. */
  readonly since: number;
  readonly gone: HistoryGone;
}

/** What undo and redo would take back or do again now, the newest deed; null: nothing. */
export interface HistoryNext {
  readonly undo: HistoryDeed | null;
  readonly redo: HistoryDeed | null;
  readonly gone: HistoryGone;
}

export interface HistoryStepTaken {
  readonly engagement: Engagement;
  /** What was undone or done again. */
  readonly deed: HistoryDeed;
  readonly next: HistoryNext;
}
