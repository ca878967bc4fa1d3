import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import type { Respondent } from '#shared/engagement/engagement';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Day } from '../../ui/Day';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';
import { openMeetingWith } from './meetingOf';
import { PrepareDialog } from './PrepareDialog';

/** The way to plan the meeting with one person, or to change what is planned. */
export function PrepareButton({ respondent }: { readonly respondent: Respondent }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const [isOpen, setOpen] = useState(false);
  const isClosed = useIsReadOnly() === true || engagement.status !== 'active';
  if (isClosed) return null;
  return (
    <>
      <Button
        size="small"
        look="quiet"
        aria-label={t('app.meeting.prepareFor', { respondent: respondent.title })}
        onPress={() => setOpen(true)}
      >
        <CalendarClock aria-hidden />
        {t('app.meeting.prepare')}
      </Button>
      {isOpen && (
        <PrepareDialog
          respondents={[respondent.id]}
          meeting={openMeetingWith(engagement, respondent.id)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** When somebody is met next, where a day is set. */
export function PlannedFor({ respondent }: { readonly respondent: Respondent }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const meeting = openMeetingWith(engagement, respondent.id);
  if (meeting?.on === undefined) return null;
  return (
    <p className={styles['muted']}>
      {t('app.meeting.planned')} <Day day={meeting.on} />
      {[meeting.at, meeting.place].filter(Boolean).map((each) => `, ${each}`)}
    </p>
  );
}
