import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { schedule } from '#shared/interview/schedule';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { CalendarDialog } from './CalendarDialog';
import { MeetingList } from './MeetingList';
import styles from './Schedule.module.css';
import { todayHere } from './todayHere';
import { ToPlanPanel } from './ToPlanPanel';

/** What is planned and held, in order, and whom to plan a meeting with. */
export function SchedulePage() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const { coming, overdue, undated, held } = schedule(engagement, todayHere());
  const [exported, setExported] = useState<readonly Meeting[] | null>(null);
  const [next, ...later] = coming;
  const dated = [...overdue, ...coming];
  const isEmpty = dated.length + undated.length + held.length === 0;
  const exportOne = (meeting: Meeting): void => setExported([meeting]);
  return (
    <div className={styles['columns']}>
      <Panel
        title={t('app.schedule.title')}
        actions={
          dated.length > 0 && (
            <Button size="small" onPress={() => setExported(dated)}>
              <CalendarPlus aria-hidden />
              {t('app.schedule.calendar.button')}
            </Button>
          )
        }
      >
        {isEmpty &&
          (engagement.respondents.length > 0 ? (
            <p>{t('app.schedule.none')}</p>
          ) : (
            <p>
              {t('app.schedule.nobody')}{' '}
              <Link to={`/engagements/${engagement.id}/respondents`}>{t('app.schedule.addRespondents')}</Link>
            </p>
          ))}
        <MeetingList
          title={t('app.schedule.overdue')}
          lead={t('app.schedule.overdueLead')}
          meetings={overdue}
          onExport={exportOne}
        />
        <MeetingList
          title={t('app.schedule.next')}
          meetings={next === undefined ? [] : [next]}
          onExport={exportOne}
        />
        <MeetingList title={t('app.schedule.coming')} meetings={later} onExport={exportOne} />
        <MeetingList title={t('app.schedule.undated')} meetings={undated} />
        <MeetingList title={t('app.schedule.held')} meetings={held} />
      </Panel>
      <ToPlanPanel />
      {exported !== null && <CalendarDialog meetings={exported} onClose={() => setExported(null)} />}
    </div>
  );
}
