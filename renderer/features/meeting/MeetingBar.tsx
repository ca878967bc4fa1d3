import { Clock as ClockIcon, Pause, Play } from 'lucide-react';
import type { Meeting } from '#shared/engagement/meeting';
import type { Agenda } from '#shared/interview/agenda';
import { useEngagement } from '../../state/EngagementContext';
import { useSectionName } from '../../state/sections';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';
import { useClock } from './useClock';

/** Share of its box from which a section is said to be near its end. */
const nearFrom = 0.8;

interface Props {
  readonly meeting: Meeting;
  readonly agenda: Agenda | null;
  /** The section on screen; null at the review. */
  readonly section: string | null;
  readonly onAgenda: () => void;
  readonly onPark: () => void;
  readonly onStop: () => void;
}

/** What belongs to the meeting, not to the question: its quiet clock, its agenda, what is parked, and stopping. */
export function MeetingBar({ meeting, agenda, section, onAgenda, onPark, onStop }: Props) {
  const t = useTranslate();
  const parked = meeting.parked.filter(({ isSettled }) => isSettled !== true).length;
  return (
    <div className={styles['bar']}>
      {section !== null && <SectionClock meeting={meeting.id} agenda={agenda} section={section} />}
      <span className={styles['spacer']} />
      {agenda !== null && (
        <Button size="small" look="quiet" onPress={onAgenda}>
          {t('app.meeting.agenda.title')}
        </Button>
      )}
      <Button size="small" look="quiet" onPress={onPark}>
        {parked === 0
          ? t('app.meeting.parking.buttonNone')
          : t('app.meeting.parking.button', { count: parked })}
      </Button>
      <Button size="small" look="quiet" onPress={onStop}>
        {t('app.meeting.stop')}
      </Button>
    </div>
  );
}

interface ClockProps {
  readonly meeting: string;
  readonly agenda: Agenda | null;
  readonly section: string;
}

function SectionClock({ meeting, agenda, section }: ClockProps) {
  const t = useTranslate();
  const { template } = useEngagement();
  const sectionName = useSectionName(template);
  const clock = useClock(meeting, section);
  const box = agenda?.sections.find((each) => each.section === section)?.minutes ?? 0;
  if (clock.isHidden)
    return (
      <Button size="small" look="quiet" onPress={() => clock.setHidden(false)}>
        <ClockIcon aria-hidden />
        {t('app.meeting.clock.show')}
      </Button>
    );
  const over = clock.minutes - box;
  const state = box === 0 || clock.minutes < nearFrom * box ? 'calm' : over > 0 ? 'over' : 'near';
  const values = { section: sectionName(section), spent: clock.minutes, minutes: box, over };
  return (
    <div
      className={styles['clock']}
      data-state={state}
      role="group"
      aria-label={t('app.meeting.clock.label')}
    >
      <ClockIcon size={16} aria-hidden />
      <span>
        {t(`app.meeting.clock.${box === 0 ? 'noBox' : state === 'over' ? 'over' : 'box'}`, values)}
        {clock.isPaused && `, ${t('app.meeting.clock.paused')}`}
      </span>
      <Button
        size="small"
        look="quiet"
        aria-label={t(`app.meeting.clock.${clock.isPaused ? 'goOn' : 'pause'}`)}
        onPress={() => clock.setPaused(!clock.isPaused)}
      >
        {clock.isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
      </Button>
      <Button size="small" look="quiet" onPress={() => clock.setHidden(true)}>
        {t('app.meeting.clock.hide')}
      </Button>
    </div>
  );
}
