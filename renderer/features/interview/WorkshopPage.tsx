import { useNavigate, useParams } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { NotOpenedPage, OpenEngagement } from '../engagement';
import styles from './InterviewPage.module.css';
import { useRoomSettings } from './useRoomSettings';
import { useWorkshop } from './useWorkshop';
import { WorkshopScreen } from './WorkshopScreen';

/** Room mode for several people: like an interview it stands outside the shell and shows no score. */
export function WorkshopPage() {
  const t = useTranslate();
  const { engagement = '', meeting = '' } = useParams();
  return (
    <OpenEngagement
      key={`${engagement}/${meeting}`}
      id={engagement}
      loading={t('app.meeting.workshop.loading')}
      unread={(problem, retry) => <NotOpenedPage problem={problem} onRetry={retry} />}
    >
      <main className={styles['page']}>
        <Find meeting={meeting} />
      </main>
    </OpenEngagement>
  );
}

function Find({ meeting: id }: { readonly meeting: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const meeting = engagement.meetings?.find((each) => each.id === id);
  if (meeting !== undefined) return <Start meeting={meeting} />;
  return (
    <EmptyState title={t('app.meeting.workshop.unknown')} text={t('app.meeting.workshop.unknownText')}>
      <Button onPress={() => void navigate(`/engagements/${engagement.id}/respondents`)}>
        {t('app.meeting.workshop.back')}
      </Button>
    </EmptyState>
  );
}

function Start({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const settings = useRoomSettings();
  const { interviews, problem } = useWorkshop(meeting);
  if (problem !== null)
    return (
      <div className={styles['failed']}>
        <ProblemNotice problem={problem} />
      </div>
    );
  if (interviews === null || settings === null) return <Loading label={t('app.meeting.workshop.loading')} />;
  return <WorkshopScreen meeting={meeting} interviews={interviews} keys={settings.keys} />;
}
