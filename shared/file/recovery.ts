import type { Damage } from './problem';

/** What was done about a file that turned out to be damaged: for the recovery screen, in the order of happening. */
export interface Recovery {
  /** Name inside the data folder of the file that was damaged. */
  readonly file: string;
  readonly damage: Damage;
  /** Where the damaged bytes are kept; absent when there were none to keep. */
  readonly quarantinedAs?: string;
  /** The generation the content came back from; absent when it came from the journal or was not needed. */
  readonly restoredGeneration?: number;
  /** Changes that were put back from the journal on top of it. */
  readonly replayedChanges: number;
  /** Lines of the journal that could not be put back. 0 = nothing that is known of is lost. */
  readonly lostChanges: number;
}
