import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { EngagementChange } from '#shared/engagement/change';
import type { Meeting } from '#shared/engagement/meeting';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { RecoveryGate } from '../recovery';
import styles from './InterviewPage.module.css';
import type { placeToResume } from './placeToResume';
import { RoomPage } from './RoomPage';
import { useRoomSettings } from './useRoomSettings';
import { useStartedInterviews } from './useStartedInterviews';
import { WorkshopScreen } from './WorkshopScreen';

/** Room mode for several people. */
export function WorkshopPage() {
  const t = useTranslate();
  const { engagement = '', meeting = '' } = useParams();
  return (
    <RoomPage
      key={`${engagement}/${meeting}`}
      engagement={engagement}
      title={t('app.meeting.workshop.document')}
      loading={t('app.meeting.workshop.loading')}
    >
      <Find meeting={meeting} />
    </RoomPage>
  );
}

function Find({ meeting: id }: { readonly meeting: string }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const meeting = engagement.meetings?.find((each) => each.id === id);
  const people = meeting?.respondents.join(' ') ?? '';
  const isOfSomebodyHere = useCallback(
    (change: EngagementChange) =>
      change.kind === 'answer-recorded' && people.split(' ').includes(change.respondent),
    [people],
  );
  if (meeting === undefined)
    return (
      <EmptyState title={t('app.meeting.workshop.unknown')} text={t('app.meeting.workshop.unknownText')}>
        <Back />
      </EmptyState>
    );
  return (
    <RecoveryGate isMeant={isOfSomebodyHere}>
      <Start meeting={meeting} people={people} />
    </RecoveryGate>
  );
}

/** The workshop has one place for everybody; nobody goes to a question of their own. */
const whereItWasLeft: typeof placeToResume = (_template, _engagement, _respondent, { position }) =>
  position ?? null;

function Start({ meeting, people }: { readonly meeting: Meeting; readonly people: string }) {
  const t = useTranslate();
  const settings = useRoomSettings();
  const started = useStartedInterviews(people, whereItWasLeft);
  if (started.state === 'failed')
    return (
      <div className={styles['failed']}>
        <ProblemNotice problem={started.problem} onRetry={started.retry} />
        <Back />
      </div>
    );
  if (started.state === 'starting' || settings === null)
    return <Loading label={t('app.meeting.workshop.loading')} />;
  return <WorkshopScreen meeting={meeting} interviews={started.interviews} keys={settings.keys} />;
}

function Back() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  return (
    <Button onPress={() => void navigate(`/engagements/${engagement.id}/respondents`)}>
      {t('app.meeting.workshop.back')}
    </Button>
  );
}
