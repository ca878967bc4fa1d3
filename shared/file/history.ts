import { continues } from '../engagement/continues';
import type { EngagementChange } from '../engagement/change';
import type { Restoration } from '../engagement/restoration';
import type { RecordedChange } from './engagementFile';

/** A journal entry as far as its history is concerned. */
export interface Recorded {
  readonly seq: number;
  /** ISO 8601; it informs, `seq` orders. */
  readonly at: string;
  readonly change: RecordedChange;
}

/** Something done: one change, or several that went on with each other, of which the last stands here. */
export interface Deed extends Recorded {
  /** Number of the first entry it is made of; `seq` is the last. */
  readonly firstSeq: number;
  /** What takes it back. It also tells the values that stood there before. Null: nothing can. */
  readonly back: Restoration | null;
  readonly isUndone: boolean;
}

/** What undo or redo would do now. */
export interface NextStep {
  /** Its deeds, the newest last; more than one only in journals of a Plumbline that told deeds apart otherwise. */
  readonly deeds: readonly Deed[];
  readonly first: number;
  readonly last: number;
  readonly restoration: Restoration;
}

/**
 * What was done to an engagement, in order, and what can be undone and redone now. Linear: the newest deed that is
 * not undone is the next to undo, and doing something else gives up what was undone. Built by recording the entries of
 * the journal one after the other, so that after a restart it is what it was before.
 */
export class History {
  readonly #deeds: Deed[] = [];
  /** Places in `#deeds`. */
  #done: number[] = [];
  #undone: { readonly places: readonly number[]; readonly restoration: Restoration }[] = [];
  #newestSeq = 0;

  /** Everything worth telling, the oldest first. */
  get deeds(): readonly Deed[] {
    return this.#deeds;
  }

  /** The deeds made of entries from `first` to `last`, which were undone or done again together. */
  between(first: number, last: number): readonly Deed[] {
    const found: Deed[] = [];
    for (let place = this.#deeds.length - 1; place >= 0; place -= 1) {
      const deed = this.#at(place);
      if (deed.seq < first) break;
      if (deed.firstSeq >= first && deed.seq <= last) found.unshift(deed);
    }
    return found;
  }

  get nextUndo(): NextStep | null {
    const place = this.#done.at(-1);
    const back = place === undefined ? null : this.#at(place).back;
    return place === undefined || back === null ? null : this.#stepOf([place], back);
  }

  get nextRedo(): NextStep | null {
    const next = this.#undone.at(-1);
    // What was undone before the known part of the history is not there to be done again.
    if (next === undefined || next.places.length === 0) return null;
    return this.#stepOf(next.places, next.restoration);
  }

  /** Takes in the next entry of the journal, with what takes it back; null: it changed nothing, or began everything. */
  record(entry: Recorded, back: Restoration | null): void {
    const { change, seq } = entry;
    const isNext = seq === this.#newestSeq + 1;
    this.#newestSeq = seq;
    // Where an interview was left is worth keeping, but nothing anybody did; what was erased is not to be told of.
    if (change.kind === 'session-moved' || isBlank(change)) return;
    switch (change.kind) {
      // Told, but not to be taken back: it has left the house. What was done before it still can be.
      case 'report-issued':
        this.#add(entry, null);
        return;
      case 'engagement-created':
      case 'erased':
        this.#add(entry, null);
        this.#done = [];
        this.#undone = [];
        return;
      case 'undone':
        this.#add(entry, back);
        this.#undo(change.first, back);
        return;
      case 'redone':
        this.#add(entry, back);
        this.#redo();
        return;
      default:
        // What changed nothing is nothing to take back.
        if (back !== null) this.#do(entry, change, back, isNext);
    }
  }

  #do(entry: Recorded, change: EngagementChange, back: Restoration, isNext: boolean): void {
    this.#undone = [];
    const place = this.#done.at(-1);
    const last = place === undefined ? undefined : this.#at(place);
    const isLast = place === this.#deeds.length - 1 && last?.seq === entry.seq - 1 && isNext;
    if (place !== undefined && last !== undefined && isLast && isGoingOn(last, { ...entry, change }))
      this.#deeds[place] = { ...last, ...entry };
    else this.#done.push(this.#add(entry, back));
  }

  #undo(first: number, again: Restoration | null): void {
    const places: number[] = [];
    for (let place = this.#done.at(-1); place !== undefined; place = this.#done.at(-1)) {
      if (this.#at(place).firstSeq < first) break;
      places.unshift(place);
      this.#done.pop();
      this.#mark(place, true);
    }
    this.#undone.push({ places, restoration: again ?? {} });
  }

  #redo(): void {
    for (const place of this.#undone.pop()?.places ?? []) {
      this.#done.push(place);
      this.#mark(place, false);
    }
  }

  #add({ seq, at, change }: Recorded, back: Restoration | null): number {
    this.#deeds.push({ seq, at, change, firstSeq: seq, back, isUndone: false });
    return this.#deeds.length - 1;
  }

  #mark(place: number, isUndone: boolean): void {
    this.#deeds[place] = { ...this.#at(place), isUndone };
  }

  #at(place: number): Deed {
    const deed = this.#deeds[place];
    if (deed === undefined) throw new Error(`no deed at place ${place}`);
    return deed;
  }

  #stepOf(places: readonly number[], restoration: Restoration): NextStep {
    const deeds = places.map((place) => this.#at(place));
    return { deeds, first: deeds[0]?.firstSeq ?? 0, last: deeds.at(-1)?.seq ?? 0, restoration };
  }
}

/** An entry of which an erasure has left nothing. */
function isBlank(change: RecordedChange): boolean {
  return change.kind === 'erased' && change.erasure === undefined;
}

function isGoingOn({ at, change }: Deed, next: Recorded & { readonly change: EngagementChange }): boolean {
  switch (change.kind) {
    case 'engagement-created':
    case 'erased':
    case 'undone':
    case 'redone':
      return false;
    default:
      return continues({ at, change }, next);
  }
}
