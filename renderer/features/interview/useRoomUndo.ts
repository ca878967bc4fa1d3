import { useCallback } from 'react';
import type { HistoryDeed } from '#shared/contract/views';
import { useFlushedBeforeUndo } from '../../state/HistoryContext';
import type { Interview } from './createInterview';

/**
 * In room mode undo writes what is typed first, and touches the answers of whoever is in the room only: somebody else
 * may be looking, and nothing about other people or scores may come on screen. The list has to stay the same one.
 */
export function useRoomUndo(interviews: readonly Interview[]): (deed: HistoryDeed) => boolean {
  useFlushedBeforeUndo(
    useCallback(async () => {
      await Promise.all(interviews.map((interview) => interview.flush()));
    }, [interviews]),
  );
  return useCallback(
    ({ change }) =>
      change.kind === 'answer-recorded' &&
      interviews.some(({ respondent }) => respondent.id === change.respondent),
    [interviews],
  );
}
