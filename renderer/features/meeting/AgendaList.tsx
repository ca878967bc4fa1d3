import type { Agenda, AgendaSection } from '#shared/interview/agenda';
import { useEngagement } from '../../state/EngagementContext';
import { promptOf, useSectionName } from '../../state/sections';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';

/** What fits the time, section by section, and by name what does not. */
export function AgendaList({ agenda }: { readonly agenda: Agenda }) {
  const t = useTranslate();
  const later = countOf(agenda.later);
  const isAll = later === 0;
  return (
    <section className={styles['agenda']} aria-label={t('app.meeting.agenda.title')}>
      <h3>{t('app.meeting.agenda.title')}</h3>
      {countOf(agenda.sections) + later === 0 ? (
        <p className={styles['muted']}>{t('app.meeting.agenda.nothing')}</p>
      ) : (
        <p className={styles['muted']}>
          {t(`app.meeting.agenda.${isAll ? 'whole' : 'short'}`, { minutes: agenda.wantedMinutes })}
        </p>
      )}
      <Sections sections={agenda.sections} />
      {!isAll && (
        <details>
          <summary>{t('app.meeting.agenda.later', { count: later })}</summary>
          <Questions sections={agenda.later} />
        </details>
      )}
      {agenda.settled > 0 && (
        <p className={styles['muted']}>{t('app.meeting.agenda.settled', { count: agenda.settled })}</p>
      )}
    </section>
  );
}

function countOf(sections: readonly AgendaSection[]): number {
  return sections.reduce((sum, { questions }) => sum + questions.length, 0);
}

function Sections({ sections }: { readonly sections: readonly AgendaSection[] }) {
  const t = useTranslate();
  const { template } = useEngagement();
  const sectionName = useSectionName(template);
  return (
    <ol className={styles['sections']}>
      {sections.map(({ section, minutes, questions }) => (
        <li key={section}>
          <span>{sectionName(section)}</span>
          <span className={styles['muted']}>
            {t('app.meeting.agenda.questions', { count: questions.length })}
          </span>
          <span className="tabular">
            {minutes === 0 ? t('app.meeting.underOne') : t('app.meeting.minutesOf', { minutes })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Questions({ sections }: { readonly sections: readonly AgendaSection[] }) {
  const text = useText();
  const { template } = useEngagement();
  const sectionName = useSectionName(template);
  return sections.map(({ section, questions }) => (
    <div key={section} className={styles['later']}>
      <h4>{sectionName(section)}</h4>
      <ul>
        {questions.map((id) => (
          <li key={id}>{text(promptOf(template, id))}</li>
        ))}
      </ul>
    </div>
  ));
}
