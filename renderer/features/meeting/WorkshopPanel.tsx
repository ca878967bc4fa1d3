import { Users } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Day } from '../../ui/Day';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';
import { openWorkshops } from './meetingOf';
import { PrepareDialog } from './PrepareDialog';

/** Workshops that are planned, and the way to plan one; nothing where nobody could come. */
export function WorkshopPanel() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const [open, setOpen] = useState<Meeting | 'new' | null>(null);
  const isClosed = useIsReadOnly() === true || engagement.status !== 'active';
  const workshops = openWorkshops(engagement);
  if (isClosed ? workshops.length === 0 : engagement.respondents.length < 2) return null;
  const nameOf = (id: string): string => engagement.respondents.find((each) => each.id === id)?.title ?? id;
  return (
    <section className={styles['workshops']} aria-label={t('app.meeting.workshops')}>
      {workshops.map((meeting) => {
        const people = meeting.respondents.map(nameOf).join(', ');
        const way = t(isClosed ? 'app.meeting.workshop.look' : 'app.meeting.openWorkshop');
        return (
          <div key={meeting.id} className={styles['workshop']}>
            <p>
              {t('app.meeting.workshopWith', { people })}
              {meeting.on !== undefined && (
                <span className={styles['muted']}>
                  {' '}
                  <Day day={meeting.on} />
                </span>
              )}
            </p>
            {!isClosed && (
              <Button size="small" look="quiet" onPress={() => setOpen(meeting)}>
                {t('app.meeting.prepare')}
              </Button>
            )}
            <Button
              size="small"
              aria-label={`${way}: ${people}`}
              onPress={() => void navigate(`/engagements/${engagement.id}/workshop/${meeting.id}`)}
            >
              {way}
            </Button>
          </div>
        );
      })}
      {!isClosed && (
        <Button size="small" onPress={() => setOpen('new')}>
          <Users aria-hidden />
          {t('app.meeting.planWorkshop')}
        </Button>
      )}
      {open !== null && (
        <PrepareDialog
          respondents={[]}
          meeting={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
