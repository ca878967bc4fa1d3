import { useNavigate } from 'react-router';
import type { Respondent } from '#shared/engagement/engagement';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { progressOf } from '../../state/interviewProgress';
import { useText } from '../../state/useText';
import { ProgressBar } from '../../ui/ProgressBar';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { PlannedFor, PrepareButton } from '../meeting';
import styles from './OverviewPage.module.css';

/** One respondent: how far the interview has come, and the way into it. */
export function InterviewRow({ respondent }: { readonly respondent: Respondent }) {
  const text = useText();
  const { template } = useEngagement();
  const group = template.groups.find(({ id }) => id === respondent.group);
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['rowTitle']}>{respondent.title}</p>
        <p className={styles['muted']}>{group === undefined ? respondent.group : text(group.name)}</p>
        <PlannedFor respondent={respondent} />
      </div>
      <RespondentProgress respondent={respondent} />
      <div className={styles['buttons']}>
        <PrepareButton respondent={respondent} />
        <InterviewButton respondent={respondent} />
      </div>
    </li>
  );
}

export function RespondentProgress({ respondent }: { readonly respondent: Respondent }) {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const { total } = progressOf(template, engagement, respondent);
  const settled = total.asked - total.blank - total.drafts - total.skipped;
  return (
    <ProgressBar
      label={t('app.engagement.progress.label', { respondent: respondent.title })}
      value={settled}
      max={total.asked}
      words={
        total.blank === total.asked
          ? t('app.engagement.progress.notStarted')
          : t('app.engagement.progress.of', { answered: settled, asked: total.asked })
      }
    />
  );
}

export function InterviewButton({ respondent }: { readonly respondent: Respondent }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement, template } = useEngagement();
  const { total, firstUnanswered } = progressOf(template, engagement, respondent);
  const isBegun = total.blank < total.asked;
  // Where nothing can be changed, what was said can still be read.
  const isClosed = useIsReadOnly() === true || engagement.status !== 'active';
  const key = !isBegun ? 'start' : firstUnanswered === null || isClosed ? 'review' : 'continue';
  return (
    <Button
      size="small"
      isDisabled={isClosed && !isBegun}
      aria-label={`${t(`app.engagement.progress.${key}`)}: ${respondent.title}`}
      onPress={() => void navigate(`/engagements/${engagement.id}/interview/${respondent.id}`)}
    >
      {t(`app.engagement.progress.${key}`)}
    </Button>
  );
}
