import type { ErasureTarget } from '../engagement/erasureTarget';
import type { ErasureContents } from '../file/erasure/erasureContents';
import type { ErasureNote } from '../file/engagementFile';

/** Files an erasure makes anew without what is erased, or takes away whole. */
export interface ErasedFilesView {
  readonly generations: number;
  /** Damaged files and versions from elsewhere that were put aside. */
  readonly setAside: number;
  readonly conflictCopies: number;
  readonly attachments: number;
}

/** What an erasure would take. */
export interface ErasurePreview {
  readonly contents: ErasureContents;
  /** Changes of the history that hold something of it. */
  readonly changes: number;
  /** What is on disk of the history does not lead to the present state, so it goes whole. */
  readonly isHistoryLost: boolean;
  readonly files: ErasedFilesView;
  /** The same person, as far as can be told, in other engagements of this client. */
  readonly elsewhere: readonly SamePerson[];
}

export interface SamePerson {
  readonly engagement: string;
  readonly title: string;
  readonly respondent: string;
  readonly role: string;
}

/** A backup that still holds what is erased here. */
export interface HoldingBackup {
  readonly number: number;
  readonly createdAt: string;
  readonly host: string;
  /** Of this data folder. */
  readonly isOwn: boolean;
}

export interface HoldingBackups {
  /** `looked`: every backup in the folder was looked through; the others: it could not be. */
  readonly state: 'not-chosen' | 'not-there' | 'looked';
  readonly folder: string | null;
  /** The newest first. */
  readonly holding: readonly HoldingBackup[];
  /** Backups of which nobody can say what they hold. */
  readonly unreadable: number;
}

/** What was erased, without a word of it. */
export interface ErasureReceipt {
  readonly engagement: string;
  readonly title: string;
  readonly what: ErasureNote['what'];
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
  readonly erased: Pick<ErasurePreview, 'contents' | 'changes' | 'isHistoryLost' | 'files'>;
  readonly backups: HoldingBackups;
}

/** An erasure that was begun, and nothing erased, before Plumbline ended. */
export interface InterruptedErasure {
  readonly target: ErasureTarget;
  readonly reason: string;
  readonly at: string;
}
