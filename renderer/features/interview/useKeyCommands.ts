import { useEffect, useEffectEvent } from 'react';
import { keyCommand, placeOf, type KeyCommand, type Layout } from './keyCommand';
import type { RoomSettings } from './useRoomSettings';

/** What a key does to the question on screen, or to one person's answer to it. */
export type QuestionDeed = 'dont-know' | 'not-applicable' | 'skip' | 'flag' | 'note' | 'quote';

/** What the keys still do where nothing can be changed. */
const movesOnly: ReadonlySet<KeyCommand['kind']> = new Set([
  'within',
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

interface Listening {
  readonly keys: RoomSettings['keys'];
  readonly layout: Layout;
  readonly hasDialog: boolean;
  /** Answers can be looked at only. */
  readonly isClosed: boolean;
}

type Plain = Exclude<KeyCommand['kind'], 'pick' | 'within' | QuestionDeed>;

/** What a screen does at a key; a key it does not name does nothing there. */
export type KeyDeeds = Partial<Readonly<Record<Plain, () => void>>> & {
  readonly pick: (place: number) => void;
  readonly within: (step: 1 | -1) => void;
  readonly onQuestion: (deed: QuestionDeed) => void;
};

/** Listens for the keys of room mode, wherever on the page they are pressed. */
export function useKeyCommands({ keys, layout, hasDialog, isClosed }: Listening, deeds: KeyDeeds): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(placeOf(event, hasDialog), keys, layout);
    if (command === null) return;
    event.preventDefault();
    if (!isClosed || movesOnly.has(command.kind)) obey(command, deeds);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function obey(command: KeyCommand, deeds: KeyDeeds): void {
  switch (command.kind) {
    case 'pick':
      deeds.pick(command.place);
      break;
    case 'within':
      deeds.within(command.step);
      break;
    case 'dont-know':
    case 'not-applicable':
    case 'skip':
    case 'flag':
    case 'note':
    case 'quote':
      deeds.onQuestion(command.kind);
      break;
    default:
      deeds[command.kind]?.();
  }
}
