/** What is wrong with bytes that were meant to be one of our files. */
export type Damage =
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  | 'wrong-shape'
  | 'checksum'
  | 'misplaced'
  | 'chain-broken'
  | 'missing';

/**
 * Why a file of the data folder could not be read or written. `file` is always the name inside the data folder, with
 * forward slashes; no code carries an absolute path or anything a client said.
 */
export type FileProblem =
  | { readonly code: 'disk-full'; readonly file: string }
  | { readonly code: 'folder-read-only'; readonly file: string }
  | { readonly code: 'folder-missing'; readonly file: string }
  | { readonly code: 'write-failed'; readonly file: string; readonly systemCode: string }
  /** The new content is in place, but the disk did not confirm that it would survive a power cut. */
  | { readonly code: 'save-unconfirmed'; readonly file: string; readonly systemCode: string }
  /**
   * Another program put another version in the place of ours, or took ours away. Ours stands again; the other one is
   * kept beside it as a conflict copy. Told in the background: nothing was refused.
   */
  | { readonly code: 'file-changed-outside'; readonly file: string }
  | { readonly code: 'read-failed'; readonly file: string; readonly systemCode: string }
  | { readonly code: 'file-not-ours'; readonly file: string }
  | {
      readonly code: 'file-too-new';
      readonly file: string;
      readonly found: number;
      readonly newestKnown: number;
    }
  | { readonly code: 'file-too-large'; readonly file: string; readonly capBytes: number }
  /** `place` is the path inside the file where a shape was wrong, e.g. "engagement.status". */
  | {
      readonly code: 'file-damaged';
      readonly file: string;
      readonly damage: Damage;
      readonly place?: string;
    }
  /** Another program holds the data folder; `host` is "unknown" and `pid` 0 where its lock cannot be read. */
  | { readonly code: 'folder-in-use'; readonly host: string; readonly pid: number; readonly since: string }
  /** Another program took the folder over while this one had it open; from then on this one writes nothing. */
  | {
      readonly code: 'folder-taken-over';
      readonly host: string;
      readonly pid: number;
      readonly since: string;
    }
  | { readonly code: 'read-only' }
  | { readonly code: 'workspace-closed' }
  | { readonly code: 'engagement-not-found'; readonly engagement: string }
  /** Decided, and what remains is safe; the disk would not let go of the old files yet. */
  | { readonly code: 'erasure-unfinished'; readonly engagement: string }
  | { readonly code: 'engagement-exists'; readonly engagement: string }
  | { readonly code: 'template-not-found'; readonly template: string; readonly version: string }
  | { readonly code: 'template-exists'; readonly template: string; readonly version: string }
  | { readonly code: 'attachment-not-found'; readonly attachment: string };
