/** Why a backup was not made, found or restored. Whatever it is, the data folder and older backups are untouched. */
export type BackupProblem =
  | { readonly code: 'backup-folder-not-chosen' }
  /** It is not there: the stick is not plugged in, or the folder was moved away. */
  | { readonly code: 'backup-folder-missing' }
  | { readonly code: 'backup-folder-read-only' }
  | { readonly code: 'backup-folder-full' }
  /** One of the two folders lies inside the other. */
  | { readonly code: 'backup-folder-inside' }
  /** A path that does not begin at the top. */
  | { readonly code: 'backup-folder-relative' }
  /** The folder stopped answering in the middle. */
  | { readonly code: 'backup-failed'; readonly systemCode: string }
  /** What was written could not be opened again, so it does not count as a backup. */
  | { readonly code: 'backup-unsound'; readonly file: string }
  | { readonly code: 'backup-cancelled' }
  | { readonly code: 'backup-running' }
  | { readonly code: 'backup-unknown' }
  /** A backup whose own list of contents is damaged. */
  | { readonly code: 'backup-damaged' }
  | { readonly code: 'backup-lacks-engagement'; readonly engagement: string }
  /** Nothing was restored since the start, or it was taken back already. */
  | { readonly code: 'restore-not-undoable' }
  /** Work went on in what was restored. */
  | { readonly code: 'restore-worked-on'; readonly title: string };
