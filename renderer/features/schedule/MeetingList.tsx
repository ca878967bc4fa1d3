import { useId } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import { MeetingLine } from './MeetingLine';
import styles from './Schedule.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly meetings: readonly Meeting[];
  /** Absent: a calendar cannot take these. */
  readonly onExport?: (meeting: Meeting) => void;
}

/** Meetings under one heading; nothing at all where there are none. */
export function MeetingList({ title, lead, meetings, onExport }: Props) {
  const id = useId();
  if (meetings.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lead !== undefined && <p className={styles['muted']}>{lead}</p>}
      <ul className={styles['meetings']}>
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} {...(onExport && { onExport })} />
        ))}
      </ul>
    </section>
  );
}
