import { useState } from 'react';
import { agenda, type Agenda } from '#shared/interview/agenda';
import type { Meeting } from '#shared/engagement/meeting';
import { minutesSpent, openMeetingWith } from '../meeting';
import { isSettled } from './editAnswer';
import { useInterview, type Room } from './InterviewContext';

export interface MeetingInRoom {
  readonly meeting: Meeting | null;
  /** Made when the room was opened, of the time that was left; null where nothing was planned. */
  readonly agenda: Agenda | null;
  readonly isFollowed: boolean;
  readonly follow: (isFollowed: boolean) => void;
  /** What "next" leads through. */
  readonly onPath: (items: Room['items'], position: string | null) => Room['items'];
}

/** Questions that are asked and neither answered nor set aside for good. */
export function leftIn({ items, answerTo }: Room): readonly string[] {
  return items.filter(({ id, isOpen }) => isOpen && !isSettled(answerTo(id))).map(({ id }) => id);
}

/** The meeting this interview is held in, and the way its agenda leads through the questions. */
export function useMeeting(room: Room): MeetingInRoom {
  const { respondent, session, closed } = useInterview();
  const { engagement, template } = room;
  const meeting = closed === null ? openMeetingWith(engagement, respondent.id) : null;
  const [made] = useState(() =>
    meeting === null
      ? null
      : agenda(template, engagement, {
          respondents: [respondent],
          minutes: Math.max(0, meeting.minutes - minutesSpent(meeting.id)),
          dimensionOrder: session.dimensionOrder,
        }),
  );
  const [isFollowed, follow] = useState(true);
  return {
    meeting,
    agenda: meeting === null ? null : made,
    isFollowed,
    follow,
    onPath: (items, position) => {
      const later = new Set(isFollowed ? made?.later.flatMap(({ questions }) => questions) : []);
      return later.size === 0 ? items : items.filter(({ id }) => id === position || !later.has(id));
    },
  };
}
