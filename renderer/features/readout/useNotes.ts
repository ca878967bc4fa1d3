import { useEffect, useState, useSyncExternalStore } from 'react';
import { ok } from '#shared/result';
import type { OpenWork } from '../../client/LeaveGuard';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import type { EngagementStore } from '../../state/engagementStore';
import { createSaveQueue, type SaveState } from '../../state/saveQueue';

export interface Notes {
  readonly canWrite: boolean;
  readonly of: (chapter: string) => string;
  readonly stateOf: (chapter: string) => SaveState;
  readonly write: (chapter: string, note: string) => void;
  /** Tries again at once what could not be saved. */
  readonly retry: () => void;
  /** What is not on disk yet, for whoever is about to leave it. */
  readonly open: OpenWork;
}

/** What the consultant wants to say about each chapter: part of the engagement, and saved while it is typed. */
export function useNotes(): Notes {
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const [queue] = useState(() => createNotesQueue(store));
  const unsaved = useSyncExternalStore(queue.subscribe, queue.shown);
  useEffect(() => () => void queue.leave(), [queue]);
  const kept = engagement.report?.notes ?? [];
  return {
    canWrite: isReadOnly === false && engagement.status === 'active',
    of: (chapter) => unsaved.get(chapter) ?? kept.find((note) => note.chapter === chapter)?.text ?? '',
    stateOf: queue.stateOf,
    write: queue.write,
    retry: queue.retry,
    open: queue.open,
  };
}

/** Where the page keeps what it has not saved, for the case that it is gone. */
const area = 'readout';

const textOf = (note: string): string | null => (note === '' ? null : note);

function createNotesQueue(store: EngagementStore) {
  const queue = createSaveQueue<string>(async (chapter, note) => {
    const saved = await store.change('reports.note', { chapter, text: textOf(note) });
    return saved.ok ? ok(null) : saved;
  });
  let shown = queue.unsaved();
  const open: OpenWork = {
    hasUnsaved: () => shown.size > 0,
    flush: () => queue.flush(),
    problem() {
      const states = [...shown.keys()].map((chapter) => queue.stateOf(chapter));
      const refused = states.find(({ state }) => state === 'not-saved');
      return refused?.state === 'not-saved' ? refused.problem : null;
    },
  };
  queue.subscribe(() => {
    shown = queue.unsaved();
    store.unsaved()?.keep(
      area,
      [...shown].map(([chapter, note]) => ({ kind: 'report-note-written', chapter, text: textOf(note) })),
    );
  });
  return {
    open,
    shown: () => shown,
    subscribe: (listener: () => void) => queue.subscribe(listener),
    stateOf: queue.stateOf,
    write: (chapter: string, note: string) => queue.push(chapter, note, 'typing'),
    retry: () => void queue.retry(),
    /** Writes what it can; what cannot be saved this page keeps for the next opening. */
    async leave() {
      await queue.flush();
      queue.stop();
      store.unsaved()?.leave(area);
    },
  };
}
