/** How far a backup or a restore is. */
export interface BackupProgress {
  readonly stage: 'copying' | 'checking' | 'tidying' | 'restoring';
  readonly done: number;
  readonly total: number;
}

/** Where backups go, how often, and how the last one went. */
export interface BackupView {
  /** Absolute path; null while none is chosen. */
  readonly folder: string | null;
  readonly onClose: boolean;
  readonly everyMinutes: 15 | 60 | 240 | 1440 | null;
  readonly keep: number;
  /** When the folder last held everything, verified. ISO time. */
  readonly lastGoodAt: string | null;
  /** Why the newest try failed; null after a good one. */
  readonly lastProblem: string | null;
  /** Whether the folder is there now; null while none is chosen. */
  readonly isFolderThere: boolean | null;
  /** Work of several days stands in no backup. */
  readonly isOverdue: boolean;
  /** Null: nothing is under way. */
  readonly running: BackupProgress | null;
  /** The door has a dialog to choose folders with; elsewhere a path is typed. */
  readonly hasFolderDialog: boolean;
}

/** What a folder said when it was looked at as a place for backups. */
export interface BackupFolderCheck {
  readonly folder: string;
  /** Backups of this workspace that are there already. */
  readonly backups: number;
}

export interface BackupRef {
  readonly workspace: string;
  readonly number: number;
}

export interface BackupRow extends BackupRef {
  /** Made of the data folder that is open now. */
  readonly isOwn: boolean;
  /** Its list of contents cannot be read; the fields below are empty then. */
  readonly isDamaged: boolean;
  readonly createdAt: string;
  readonly host: string;
  readonly version: string;
  readonly engagements: number;
  /** Engagements that could not be opened when it was made. */
  readonly unreadable: number;
  readonly sizeBytes: number;
}

/** What a backup has of an engagement, beside what is here now. */
export interface BackedUpRow {
  readonly id: string;
  readonly title: string;
  readonly clientName: string;
  readonly status: 'active' | 'archived' | 'binned';
  readonly updatedAt: string;
  readonly respondentCount: number;
  readonly answeredCount: number;
  /** Against what is here: not here at all, the same, or changed earlier or later than it. */
  readonly comparison: 'missing' | 'same' | 'older' | 'newer';
  /** As it is here; null where it is missing. */
  readonly here: {
    readonly title: string;
    readonly updatedAt: string;
    readonly answeredCount: number;
  } | null;
}

export interface BackupPreview {
  readonly backup: BackupRow;
  readonly engagements: readonly BackedUpRow[];
}

/** A finished backup. */
export interface BackupResult extends BackupRow {
  /** The newest backup held exactly this already. */
  readonly isUnchanged: boolean;
}

export interface RestoredRow {
  /** Its id here; a copy has one of its own. */
  readonly engagement: string;
  readonly title: string;
  /** It was missing and is back; it stands as a copy beside the present one; it replaced it. */
  readonly as: 'itself' | 'copy' | 'replacement';
}

export interface RestoreResult {
  readonly restored: readonly RestoredRow[];
  /** Chosen, and not restored because the person stopped. */
  readonly left: number;
}
