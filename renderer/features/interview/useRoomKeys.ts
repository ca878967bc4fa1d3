import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { AnswerHandle } from './answers/answerHandle';
import { useInterview } from './InterviewContext';
import { keyCommand, placeOf, type KeyCommand, type Layout } from './keyCommand';
import type { QuestionHandle } from './QuestionCard';
import type { OpenDialog } from './RoomDialogs';
import type { RoomSettings } from './useRoomSettings';

/** What the keys still do where nothing can be changed. */
const movesOnly: ReadonlySet<KeyCommand['kind']> = new Set([
  'next',
  'previous',
  'help',
  'leave',
  'leave-field',
  'go-to',
  'find',
  'review',
  'view',
]);

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
  const obey = (command: KeyCommand): void => {
    if (closed !== null && !movesOnly.has(command.kind)) return;
    switch (command.kind) {
      case 'pick':
        answer.current?.pick(command.place);
        break;
      case 'within':
        answer.current?.within?.(command.step);
        break;
      case 'next':
        if (store.getState().position !== null) does.go(1);
        break;
      case 'previous':
        does.go(-1);
        break;
      case 'help':
        does.open('sheet');
        break;
      case 'go-to':
      case 'find':
      case 'park':
        does.open(command.kind);
        break;
      case 'review':
        does.review();
        break;
      case 'view':
        does.wish({ roomView: view === 'card' ? 'list' : 'card' });
        break;
      case 'leave':
        if (isFromReview) does.review();
        else does.leave();
        break;
      case 'leave-field':
        question.current?.focus();
        break;
      case 'dont-know':
      case 'not-applicable':
      case 'skip':
      case 'flag':
      case 'note':
      case 'quote':
        question.current?.[command.kind]();
    }
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(placeOf(event, hasDialog), keys, view);
    if (command === null) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
