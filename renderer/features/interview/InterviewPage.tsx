import { useCallback, useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { EngagementChange } from '#shared/engagement/change';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { RecoveryGate } from '../recovery';
import { NotOpenedPage, OpenEngagement } from '../engagement';
import { InterviewContext } from './InterviewContext';
import { RoomScreen } from './RoomScreen';
import styles from './InterviewPage.module.css';
import { useStartedInterview } from './useStartedInterview';

/**
 * Room mode. Somebody else may be looking at this screen: it knows one engagement and one respondent, shows no score,
 * and the window says no more than that there is an interview.
 */
export function InterviewPage() {
  const t = useTranslate();
  const { engagement = '', respondent = '' } = useParams();
  const isOfRespondent = useCallback(
    (change: EngagementChange) => change.kind === 'answer-recorded' && change.respondent === respondent,
    [respondent],
  );
  const neutralTitle = t('app.interview.documentTitle');
  useEffect(() => {
    const before = document.title;
    document.title = neutralTitle;
    return () => {
      document.title = before;
    };
  }, [neutralTitle]);
  return (
    <OpenEngagement
      key={`${engagement}/${respondent}`}
      id={engagement}
      loading={t('app.interview.loading')}
      unread={(problem, retry) => <NotOpenedPage problem={problem} onRetry={retry} />}
    >
      <main className={styles['page']}>
        <RecoveryGate isMeant={isOfRespondent}>
          <Start respondent={respondent} />
        </RecoveryGate>
      </main>
    </OpenEngagement>
  );
}

function Start({ respondent: id }: { readonly respondent: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const isKnown = engagement.respondents.some((each) => each.id === id);
  const started = useStartedInterview(id, isKnown);
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
  if (started.state === 'starting') return <Loading label={t('app.interview.loading')} />;
  return (
    <InterviewContext value={started.interview}>
      <RoomScreen />
    </InterviewContext>
  );
}
