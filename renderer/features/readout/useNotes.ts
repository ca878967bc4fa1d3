import { useEffect, useState, useSyncExternalStore } from 'react';
import { ok } from '#shared/result';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { createSaveQueue, type SaveState } from '../../state/saveQueue';

export interface Notes {
  readonly canWrite: boolean;
  readonly of: (chapter: string) => string;
  readonly stateOf: (chapter: string) => SaveState;
  readonly write: (chapter: string, note: string) => void;
  /** Done when all of it is saved or was refused. */
  readonly flush: () => Promise<void>;
}

/** What the consultant wants to say about each chapter: part of the engagement, and saved while it is typed. */
export function useNotes(): Notes {
  const client = useClient();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const [queue] = useState(() => {
    const made = createSaveQueue<string>(async (chapter, note) => {
      const saved = await store.change('reports.note', { chapter, text: note === '' ? null : note });
      return saved.ok ? ok(null) : saved;
    });
    let shown = made.unsaved();
    return {
      ...made,
      shown: () => shown,
      listen: (tell: () => void) =>
        made.subscribe(() => {
          shown = made.unsaved();
          tell();
        }),
    };
  });
  const unsaved = useSyncExternalStore(queue.listen, queue.shown);
  useEffect(() => {
    const forget = client.onFlushRequest(() => queue.flush());
    return () => {
      forget();
      // What cannot be saved at once is tried again after the readout is left.
      void queue.flush();
    };
  }, [client, queue]);

  const kept = engagement.report?.notes ?? [];
  return {
    canWrite: isReadOnly === false && engagement.status === 'active',
    of: (chapter) => unsaved.get(chapter) ?? kept.find((note) => note.chapter === chapter)?.text ?? '',
    stateOf: queue.stateOf,
    write: (chapter, note) => queue.push(chapter, note, 'typing'),
    flush: () => queue.flush(),
  };
}
