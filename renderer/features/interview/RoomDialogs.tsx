import type { Meeting } from '#shared/engagement/meeting';
import type { Agenda } from '#shared/interview/agenda';
import { ConsentDialog } from '../consent';
import { AgendaDialog, ParkDialog, SheetDialog } from '../meeting';
import { FindDialog } from './FindDialog';
import { GoToDialog } from './GoToDialog';
import type { Room } from './InterviewContext';
import { KeysDialog } from './KeysDialog';
import { KeySheet } from './KeySheet';
import { leftIn } from './useMeeting';
import type { RoomSettings } from './useRoomSettings';

export type OpenDialog = 'consent' | 'sheet' | 'keys' | 'go-to' | 'find' | 'park' | 'agenda' | 'after';

interface Props {
  readonly dialog: OpenDialog;
  readonly room: Room;
  readonly settings: RoomSettings;
  readonly meeting: Meeting | null;
  readonly agenda: Agenda | null;
  readonly isFollowed: boolean;
  readonly onFollow: (isFollowed: boolean) => void;
  readonly onMove: (question: string) => void;
  readonly onOpen: (dialog: OpenDialog | null) => void;
  readonly onLeave: () => void;
}

/** The one dialog that stands over the question. */
export function RoomDialogs({ dialog, room, settings, meeting, agenda, ...props }: Props) {
  const { isFollowed, onFollow, onMove, onOpen, onLeave } = props;
  const { keys, change } = settings;
  const close = (): void => onOpen(null);
  const person = room.engagement.respondents.find(({ id }) => id === room.respondent.id);
  switch (dialog) {
    case 'sheet':
      return <KeySheet keys={keys} onChange={() => onOpen('keys')} onClose={close} />;
    case 'keys':
      return (
        <KeysDialog
          keys={keys}
          onSave={async (roomKeys) => {
            const problem = await change({ roomKeys });
            if (problem === null) close();
            return problem;
          }}
          onClose={close}
        />
      );
    case 'consent':
      return person === undefined ? null : <ConsentDialog respondent={person} onClose={close} />;
    case 'go-to':
      return <GoToDialog room={room} onMove={onMove} onClose={close} />;
    case 'find':
      return <FindDialog room={room} onMove={onMove} onClose={close} />;
    case 'park':
      return (
        <ParkDialog
          meeting={meeting}
          respondent={room.respondent.id}
          question={room.position}
          onClose={close}
        />
      );
    case 'agenda':
      return agenda === null ? null : (
        <AgendaDialog agenda={agenda} isFollowed={isFollowed} onFollow={onFollow} onClose={close} />
      );
    case 'after':
      return meeting === null ? null : (
        <SheetDialog meeting={meeting} left={leftIn(room)} onClose={close} onEnded={onLeave} />
      );
  }
}
