import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { EngagementChange } from '#shared/engagement/change';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { RecoveryGate } from '../recovery';
import { InterviewContext } from './InterviewContext';
import styles from './InterviewPage.module.css';
import { placeToResume } from './placeToResume';
import { RoomPage } from './RoomPage';
import { RoomScreen } from './RoomScreen';
import { useStartedInterviews } from './useStartedInterviews';

/** The interview of one respondent. */
export function InterviewPage() {
  const t = useTranslate();
  const { engagement = '', respondent = '' } = useParams();
  const isOfRespondent = useCallback(
    (change: EngagementChange) => change.kind === 'answer-recorded' && change.respondent === respondent,
    [respondent],
  );
  return (
    <RoomPage
      key={`${engagement}/${respondent}`}
      engagement={engagement}
      title={t('app.interview.documentTitle')}
      loading={t('app.interview.loading')}
    >
      <RecoveryGate isMeant={isOfRespondent}>
        <Start respondent={respondent} />
      </RecoveryGate>
    </RoomPage>
  );
}

function Start({ respondent: id }: { readonly respondent: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const isKnown = engagement.respondents.some((each) => each.id === id);
  const started = useStartedInterviews(isKnown ? id : '', placeToResume);
  const back = (
    <Button onPress={() => void navigate(`/engagements/${engagement.id}/respondents`)}>
      {t('app.interview.unknown.back')}
    </Button>
  );
  if (!isKnown)
    return (
      <EmptyState title={t('app.interview.unknown.title')} text={t('app.interview.unknown.text')}>
        {back}
      </EmptyState>
    );
  if (started.state === 'failed')
    return (
      <div className={styles['failed']}>
        <ProblemNotice problem={started.problem} onRetry={started.retry} />
        {back}
      </div>
    );
  const interview = started.state === 'ready' ? started.interviews[0] : undefined;
  if (interview === undefined) return <Loading label={t('app.interview.loading')} />;
  return (
    <InterviewContext value={interview}>
      <RoomScreen />
    </InterviewContext>
  );
}
