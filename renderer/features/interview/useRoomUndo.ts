import { useCallback } from 'react';
import type { HistoryDeed } from '#shared/contract/views';
import { useFlushedBeforeUndo } from '../../state/HistoryContext';
import type { Interview } from './createInterview';

/**
 * In room mode undo writes what is typed first, and touches this respondent's answers only: somebody else may be
 * looking, and nothing about other people or scores may come on screen.
 */
export function useRoomUndo(interview: Interview): (deed: HistoryDeed) => boolean {
  useFlushedBeforeUndo(interview.flush);
  const { id } = interview.respondent;
  return useCallback(({ change }) => change.kind === 'answer-recorded' && change.respondent === id, [id]);
}
