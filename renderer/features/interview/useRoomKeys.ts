import type { RefObject } from 'react';
import type { AnswerHandle } from './answers/answerHandle';
import { useInterview } from './InterviewContext';
import type { Layout } from './keyCommand';
import type { QuestionHandle } from './QuestionCard';
import type { OpenDialog } from './RoomDialogs';
import { useKeyCommands } from './useKeyCommands';
import type { RoomSettings } from './useRoomSettings';

interface RoomKeysOf {
  readonly keys: RoomSettings['keys'];
  readonly view: Layout;
  readonly question: RefObject<QuestionHandle | null>;
  readonly answer: RefObject<AnswerHandle | null>;
  readonly isFromReview: boolean;
  readonly hasDialog: boolean;
  readonly does: {
    readonly go: (step: 1 | -1) => void;
    readonly review: () => void;
    readonly leave: () => void;
    readonly open: (dialog: OpenDialog) => void;
    readonly wish: (wish: Parameters<RoomSettings['change']>[0]) => void;
  };
}

/** The keys of an interview. */
export function useRoomKeys({
  keys,
  view,
  question,
  answer,
  isFromReview,
  hasDialog,
  does,
}: RoomKeysOf): void {
  const { store, closed } = useInterview();
  const isClosed = closed !== null;
  useKeyCommands(
    { keys, layout: view, hasDialog, isClosed },
    {
      pick: (place) => answer.current?.pick(place),
      within: (step) => {
        if (!isClosed) answer.current?.within?.(step);
      },
      next: () => {
        if (store.getState().position !== null) does.go(1);
      },
      previous: () => does.go(-1),
      help: () => does.open('sheet'),
      'go-to': () => does.open('go-to'),
      find: () => does.open('find'),
      park: () => does.open('park'),
      review: does.review,
      view: () => does.wish({ roomView: view === 'card' ? 'list' : 'card' }),
      leave: () => (isFromReview ? does.review() : does.leave()),
      'leave-field': () => question.current?.focus(),
      onQuestion: (deed) => question.current?.[deed](),
    },
  );
}
