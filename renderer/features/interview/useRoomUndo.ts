import { useCallback } from 'react';
import { fileOfChange } from '#shared/contract/evidenceWords';
import type { HistoryDeed } from '#shared/contract/views';
import { useEngagementStore } from '../../state/EngagementContext';
import type { Interview } from './createInterview';

/**
 * In room mode undo touches the answers and the files of whoever is in the room only:
 * somebody else may be looking, and nothing about other people or scores may come on screen. The list has to stay the
 * same one.
 */
export function useRoomUndo(interviews: readonly Interview[]): (deed: HistoryDeed) => boolean {
  const store = useEngagementStore();
  return useCallback(
    ({ change, was }) => {
      const isHere = (id: string | undefined): boolean =>
        interviews.some(({ respondent }) => respondent.id === id);
      switch (change.kind) {
        case 'answer-recorded':
          return isHere(change.respondent);
        case 'evidence-added':
        case 'evidence-described':
        case 'evidence-removed':
          return isHere(fileOfChange(store.getState().view?.engagement.evidence, change, was)?.respondent);
        default:
          return false;
      }
    },
    [interviews, store],
  );
}
