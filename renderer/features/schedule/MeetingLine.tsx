import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Day } from '../../ui/Day';
import { useTranslate } from '../../wording';
import { PrepareDialog } from '../meeting';
import styles from './Schedule.module.css';
import { todayHere } from './todayHere';

interface Props {
  readonly meeting: Meeting;
  readonly onExport?: (meeting: Meeting) => void;
}

/** One meeting: when, with whom, where, and what can be done with it. */
export function MeetingLine({ meeting, onExport }: Props) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const isReadOnly = useIsReadOnly() === true;
  const [isOpen, setOpen] = useState(false);
  const { on, at, place, minutes, endedAt, respondents } = meeting;
  const people = respondents
    .map((id) => engagement.respondents.find((each) => each.id === id)?.title ?? id)
    .join(', ');
  const isWorkshop = respondents.length > 1;
  const [first = ''] = respondents;
  const base = `/engagements/${engagement.id}`;
  const canChange = endedAt === undefined && !isReadOnly && engagement.status === 'active';
  return (
    <li className={styles['meeting']}>
      <div className={styles['when']}>
        {endedAt !== undefined ? (
          <>
            {t('app.schedule.heldOn')} <Day day={todayHere(new Date(endedAt))} />
          </>
        ) : (
          on !== undefined && (
            <>
              <Day day={on} /> {at}
            </>
          )
        )}
      </div>
      <div className={styles['what']}>
        <p className={styles['people']}>{people}</p>
        <p className={styles['muted']}>
          {[
            t(isWorkshop ? 'app.schedule.workshop' : 'app.schedule.interview'),
            t('app.schedule.minutes', { minutes }),
            ...(place === undefined || place === '' ? [] : [place]),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles['acts']}>
        {endedAt === undefined && (
          <Link
            to={isWorkshop ? `${base}/workshop/${meeting.id}` : `${base}/interview/${first}`}
            aria-label={t(isWorkshop ? 'app.schedule.openWorkshop' : 'app.schedule.openInterview', {
              people,
            })}
          >
            {t(isWorkshop ? 'app.schedule.workshop' : 'app.schedule.interview')}
          </Link>
        )}
        {onExport !== undefined && (
          <Button
            size="small"
            look="quiet"
            aria-label={t('app.schedule.calendar.buttonOf', { people })}
            onPress={() => onExport(meeting)}
          >
            <CalendarPlus aria-hidden />
          </Button>
        )}
        {canChange && (
          <Button
            size="small"
            aria-label={t('app.schedule.changeOf', { people })}
            onPress={() => setOpen(true)}
          >
            {t('app.schedule.change')}
          </Button>
        )}
      </div>
      {isOpen && (
        <PrepareDialog
          respondents={isWorkshop ? [] : respondents}
          meeting={meeting}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}
