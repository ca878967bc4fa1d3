import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#shared/contract/problem';
import type { HistoryDeed, HistoryNext, HistoryStepTaken } from '#shared/contract/views';
import { fail, type Result } from '#shared/result';
import type { Client } from '../client/client';
import type { EngagementStore } from './engagementStore';

export interface HistoryState {
  /** What undo and redo would do now; null until it is known. */
  readonly next: HistoryNext | null;
}

export type StepName = 'undo' | 'redo';

/** Undo and redo of one engagement that is open in this window. */
export interface HistoryStore extends StoreApi<HistoryState> {
  /** Asks again what would come next. */
  readonly refresh: () => Promise<void>;
  /**
   * Writes what is open on screen, then takes the step. Null: there is nothing to do. Refuses: history-moved-on, when
   * somebody else did something that this window has not shown yet; `isMeant` narrows down what may be touched.
   */
  readonly step: (
    name: StepName,
    isMeant?: (deed: HistoryDeed) => boolean,
  ) => Promise<Result<HistoryStepTaken, Problem> | null>;
  /** Writes everything that is open on screen. */
  readonly flush: () => Promise<void>;
  /** Names what writes everything still unsaved of a screen. Gives back how to forget it. */
  readonly flushFirst: (flush: () => Promise<void>) => () => void;
  /** Watches the engagement for changes, so that what comes next is always known. Gives back how to stop. */
  readonly watch: () => () => void;
}

/** Rest after a change before it is asked what undo would do now: while one types nobody looks. */
const restMs = 250;

export function createHistoryStore(client: Client, engagement: EngagementStore): HistoryStore {
  const store = createStore<HistoryState>()(() => ({ next: null }));
  const flushes = new Set<() => Promise<void>>();
  const { id } = engagement;
  let asked = 0;
  /** The engagement as it was on screen when it was asked what comes next. */
  let nextTo: unknown;
  let last: Promise<unknown> = Promise.resolve();

  const shownNow = (): unknown => engagement.getState().view?.engagement;

  const refresh = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const about = shownNow();
    const reply = await client.call('history.next', { engagement: id });
    if (own !== asked) return;
    nextTo = about;
    // Where it cannot be known, nothing is offered that might be refused.
    store.setState({ next: reply.ok ? reply.value : null });
  };

  const flush = async (): Promise<void> => {
    await Promise.all([...flushes].map((each) => each()));
  };

  const take = async (
    name: StepName,
    isMeant: (deed: HistoryDeed) => boolean,
  ): Promise<Result<HistoryStepTaken, Problem> | null> => {
    await flush();
    // The screen shows something newer than what is known to come next, for instance what was just written.
    if (store.getState().next === null || shownNow() !== nextTo) await refresh();
    const deed = store.getState().next?.[name] ?? null;
    if (deed === null || !isMeant(deed)) return null;
    const reply = await client.call(`history.${name}`, { engagement: id, expected: deed.seq });
    if (!reply.ok) {
      await Promise.all([engagement.reload(), refresh()]);
      return fail(reply.problem);
    }
    asked += 1;
    store.setState({ next: reply.value.next });
    engagement.show(reply.value.engagement);
    // What stands beside the engagement, such as its brand, may be another one again.
    await engagement.reload();
    nextTo = shownNow();
    return reply;
  };

  return {
    ...store,
    refresh,
    flush,
    step(name, isMeant = () => true) {
      // Keys pressed quickly one after the other are all obeyed, each in view of what the one before has done.
      const taken = last.then(() => take(name, isMeant));
      last = taken.catch(() => undefined);
      return taken;
    },
    flushFirst(each) {
      flushes.add(each);
      return () => flushes.delete(each);
    },
    watch() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let seen = engagement.getState().view?.engagement;
      if (seen !== undefined) void refresh();
      const stop = engagement.subscribe(({ view }) => {
        if (view === null || view.engagement === seen) return;
        seen = view.engagement;
        clearTimeout(timer);
        timer = setTimeout(() => void refresh(), restMs);
      });
      // What was asked while the workbench was away was answered by nobody.
      const stopListening = client.connection.onReturn(() => void refresh());
      return () => {
        clearTimeout(timer);
        stop();
        stopListening();
      };
    },
  };
}
