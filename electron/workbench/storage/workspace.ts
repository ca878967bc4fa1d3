import type { AnswerRecorded, EngagementChange } from '#shared/engagement/change';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import type { EngagementProblem } from '#shared/engagement/problem';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import type { Settings } from '#shared/engagement/settings';
import type { EngagementSummary } from '#shared/engagement/summary';
import type { BackupPlan } from '#shared/file/backupPlan';
import type { ErasureNote } from '#shared/file/engagementFile';
import type { Pack } from '#shared/file/pack/pack';
import type { ReportTemplate } from '#shared/report/reportTemplate';
import type { FileProblem } from '#shared/file/problem';
import type { Recovery } from '#shared/file/recovery';
import type { Result } from '#shared/result';
import type { Template, TemplateRef } from '#shared/template/template';
import type { HistoryStep } from './historyStep';
import type { KnownHistory } from './engagementHistory';
import type { PlannedErasure } from './erasure/carryOutErasure';
import type { ErasureIntent } from './erasure/erasureIntent';
import type { ConflictCopy } from './conflictCopies';
import type { DiskSpace } from './diskSpace';
import type { CopiedEngagement } from './conflictCopyFiles';

/** An open data folder. Everything the services know of files. */
export interface Workspace<Brand> {
  /** Absolute path, for showing to the person; never part of a problem. */
  readonly folder: string;
  readonly id: string;
  readonly isReadOnly: boolean;
  readonly engagements: EngagementStore;
  readonly clients: RecordFile<readonly Client[]>;
  readonly brands: RecordFile<readonly Brand[]>;
  readonly packs: RecordFile<readonly Pack[]>;
  readonly reportTemplates: RecordFile<readonly ReportTemplate[]>;
  readonly settings: RecordFile<Settings>;
  /** Where backups of this folder go. It belongs to this computer and goes into no backup. */
  readonly backupPlan: RecordFile<BackupPlan>;
  readonly templates: TemplateFiles;
  /** Bytes that belong to the workspace itself, e.g. the logos of brands. */
  readonly attachments: Attachments;
  /** The folder was taken over by another program and nothing is written any more; null otherwise. */
  loss(): FileProblem | null;
  /** Damaged files that were met since opening, and what came back. */
  recoveries(): readonly Recovery[];
  /** Files that another program changed under our hands since opening; ours stand again, the others beside them. */
  changedOutside(): readonly string[];
  /** Room on the disk of the folder. Low: whole files may soon not be written, answers still are. */
  space(): Promise<Result<DiskSpace, FileProblem>>;
  /** Files that Syncthing, OneDrive, Dropbox and the like left beside ours. Looks through the folder; takes a while. */
  conflictCopies(): Promise<Result<readonly ConflictCopy[], FileProblem>>;
  /** The engagement in a conflict copy, verified. Refuses: file-not-ours for anything else. */
  readConflictCopy(file: string): Promise<Result<CopiedEngagement, FileProblem>>;
  /** Moves a conflict copy into the quarantine; gives the name it is kept under. */
  putAsideConflictCopy(file: string): Promise<Result<string, FileProblem>>;
  /** Waits for every save under way, writes the checkpoints, releases the lock. Safe to call twice. */
  close(): Promise<Result<void, FileProblem>>;
}

export interface EngagementStore {
  /** Newest state of every engagement, most recently changed first. Never touches the disk. */
  list(): readonly EngagementSummary[];
  /** Durably on disk when this resolves, with the files it names. Refuses: engagement-exists. */
  create(
    engagement: Engagement,
    attachments?: Iterable<Uint8Array>,
  ): Promise<Result<Engagement, FileProblem>>;
  /** Puts the files of an engagement that is not here on disk as they are, and opens it. Refuses: engagement-exists. */
  receive(id: string, files: readonly ReceivedFile[]): Promise<Result<Engagement, FileProblem>>;
  /** The engagement with every acknowledged change. */
  read(id: string): Promise<Result<Engagement, FileProblem>>;
  /** Schema version of a file that a newer Plumbline wrote, which is read and never written; null: it is ours. */
  newerVersion(id: string): Promise<Result<number | null, FileProblem>>;
  /** Applies the change and resolves when its journal entry is synced; refused or failed, nothing has changed. */
  commit(id: string, change: EngagementChange): Promise<Result<Engagement, FileProblem | EngagementProblem>>;
  /** What is asked before an answer is recorded. */
  outline(id: string): Promise<Result<EngagementOutline, FileProblem>>;
  /** As `commit`, without the engagement after it: takes the same time however large that is. */
  record(id: string, answer: AnswerRecorded): Promise<Result<void, FileProblem | EngagementProblem>>;
  /** What was done to it, from its journal; read when somebody asks, and kept up to date while it stays open. */
  history(id: string): Promise<Result<KnownHistory, FileProblem>>;
  /**
   * Undoes or does again the deed the caller has seen to be next, as one more entry of the journal. Refuses:
   * history-moved-on, when it is not next any more.
   */
  step(id: string, step: HistoryStep): Promise<Result<Engagement, FileProblem | EngagementProblem>>;
  /** What an erasure would take, worked out and not done. */
  planErasure(id: string, target: ErasureTarget): Promise<Result<PlannedErasure, FileProblem>>;
  /**
   * Erases for good from the engagement, its journal, earlier copies, what was put aside and attachments; done, and
   * confirmed by the disk, when this resolves. Refused or failed nothing is erased, with one exception that is named:
   * erasure-unfinished, when old files could not be taken away yet.
   */
  erase(id: string, target: ErasureTarget, note: ErasureNote): Promise<Result<Engagement, FileProblem>>;
  /** An erasure that was begun, and nothing erased, before the program ended; null: none. */
  interruptedErasure(id: string): Promise<Result<ErasureIntent | null, FileProblem>>;
  /** Forgets that interrupted erasure. */
  leaveErasure(id: string): Promise<Result<void, FileProblem>>;
  /** Makes the list again from the engagements' own files; what cannot be opened is named. */
  rebuild(): Promise<Result<Rebuilt, FileProblem>>;
  /** Removes the engagement with its journal, generations, quarantine and attachments, for good. */
  purge(id: string): Promise<Result<void, FileProblem>>;
  /** Bytes that belong to one engagement and go when it is purged. Write them before the change that names them. */
  attachments(id: string): Attachments;
}

/** What of an engagement does not depend on its answers, as far as recording one needs it. */
export type EngagementOutline = Pick<Engagement, 'id' | 'status' | 'template' | 'respondents'>;

export interface Rebuilt {
  readonly engagements: number;
  readonly unreadable: readonly string[];
}

/** A file of an engagement, named inside the engagement's folder. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A small record held whole in one file. */
export interface RecordFile<Data> {
  read(): Promise<Result<Data, FileProblem>>;
  /** One update at a time; resolves when the new content is durably on disk. A failed write leaves the old content. */
  update<Problem = never>(
    change: (old: Data) => Result<Data, Problem>,
  ): Promise<Result<Data, FileProblem | Problem>>;
}

/** Templates beside the built-in one, a file per version, immutable once written. */
export interface TemplateFiles {
  list(): Promise<Result<readonly TemplateRef[], FileProblem>>;
  /** Refuses: template-not-found. */
  read(ref: TemplateRef): Promise<Result<Template, FileProblem>>;
  /** Writing the same template again is no change. Refuses another one under the same version: template-exists. */
  write(template: Template): Promise<Result<void, FileProblem>>;
  /** Deletes one version that no engagement is pinned to. Refuses: template-not-found. */
  remove(ref: TemplateRef): Promise<Result<void, FileProblem>>;
}

/** Bytes under the name of their SHA-256 in hex. */
export interface Attachments {
  /** Durably on disk when this resolves; the same bytes are kept once. */
  write(bytes: Uint8Array): Promise<Result<string, FileProblem>>;
  /** Refuses: attachment-not-found, and file-damaged when the bytes no longer match their name. */
  read(hash: string): Promise<Result<Uint8Array, FileProblem>>;
}
