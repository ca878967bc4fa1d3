import type { Engagement } from '../../engagement/engagement';
import { eraseFromEngagement } from '../../engagement/eraseFromEngagement';
import type { ErasureTarget } from '../../engagement/erasureTarget';
import { restorationBetween } from '../../engagement/restorationBetween';
import { replayChanges, type RecordedChange } from '../engagementFile';
import { eraseFromChange } from './eraseFromChange';
import { eraseFromMeetingChange } from './eraseFromMeetingChange';

/** Stands in the place of an entry of which nothing was left, so that the numbers of the others stay. */
const blank: RecordedChange = { kind: 'erased' };

/**
 * Goes through the history of an engagement and gives it back without what is to be erased, one change after the
 * other. Both histories are lived side by side: what an undo puts back is worked out from the states it leads between.
 */
export class HistoryWithout {
  #before: Engagement | null = null;
  #without: Engagement | null = null;
  #touched = 0;

  constructor(private readonly target: ErasureTarget) {}

  /** The engagement after what was taken so far, erased from; null at the beginning. */
  get engagement(): Engagement | null {
    return this.#without;
  }

  /** How many changes held something of it. */
  get touched(): number {
    return this.#touched;
  }

  /** The next change as it is to be recorded; null when the history does not replay. */
  take(change: RecordedChange): RecordedChange | null {
    const after = replayChanges(this.#before, [change]);
    if (after?.ok !== true) return null;
    const rewritten = this.#rewrite(change, after.value);
    const without = replayChanges(this.#without, [rewritten]);
    if (without?.ok !== true) return null;
    if (rewritten !== change && this.#heldIt(change, rewritten)) this.#touched += 1;
    this.#before = after.value;
    this.#without = without.value;
    return rewritten;
  }

  #heldIt(change: RecordedChange, rewritten: RecordedChange): boolean {
    const text = JSON.stringify(change);
    const { target } = this;
    const names = target.kind === 'answer' ? [target.respondent, target.question] : [target.respondent];
    return names.every((name) => text.includes(`"${name}"`)) && text !== JSON.stringify(rewritten);
  }

  #rewrite(change: RecordedChange, after: Engagement): RecordedChange {
    const before = this.#without;
    switch (change.kind) {
      case 'undone':
      case 'redone': {
        if (before === null) return change;
        const restoration = restorationBetween(before, eraseFromEngagement(after, this.target));
        return restoration === null ? blank : { ...change, restoration };
      }
      case 'meeting-planned':
      case 'meeting-described':
      case 'meeting-parked':
      case 'meeting-ended':
      case 'meeting-removed':
        if (before === null) return change;
        return eraseFromMeetingChange(change, before, eraseFromEngagement(after, this.target)) ?? blank;
      default:
        return eraseFromChange(change, this.#before, this.target) ?? blank;
    }
  }
}
