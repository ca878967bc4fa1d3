import { Keyboard, LogOut, ShieldCheck } from 'lucide-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { problemWords } from '#shared/contract/problemWords';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useTranslate } from '../../wording';
import { useConsentWords } from '../consent';
import { firstProblem } from './createInterview';
import { settledOf } from './itemState';
import { useInterview, type Standing } from './InterviewContext';
import type { Layout } from './keyCommand';
import { QuestionLanguage } from './QuestionLanguage';
import styles from './RoomHeader.module.css';

interface Props {
  readonly standing: Standing;
  readonly view: Layout;
  readonly goesOn: boolean;
  readonly onWish: (wish: { readonly roomView: Layout } | { readonly roomGoesOn: boolean }) => void;
  readonly onOpen: (dialog: 'consent' | 'sheet') => void;
  readonly onReview: () => void;
  readonly onLeave: () => void;
}

/** Whose interview this is, how far it has come, and the way out. Nothing else belongs here. */
export const RoomHeader = memo(function RoomHeader({
  standing,
  view,
  goesOn,
  onWish,
  onOpen,
  onReview,
  onLeave,
}: Props) {
  const t = useTranslate();
  const { client } = useEngagement();
  const { respondent } = useInterview();
  return (
    <header className={styles['header']}>
      <div className={styles['who']}>
        <p className={styles['client']}>{client.name}</p>
        <h1 className={styles['respondent']}>{respondent.title}</h1>
      </div>
      <div className={styles['progress']}>
        <HowFar standing={standing} onReview={onReview} />
        <Unsaved />
      </div>
      <div className={styles['actions']}>
        <ConsentButton onPress={() => onOpen('consent')} />
        <QuestionLanguage />
        <Button
          size="small"
          look="quiet"
          aria-pressed={view === 'list'}
          onPress={() => onWish({ roomView: view === 'list' ? 'card' : 'list' })}
        >
          <span className={styles['tick']} data-on={view === 'list'} aria-hidden />
          {t('app.interview.asList')}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-pressed={goesOn}
          onPress={() => onWish({ roomGoesOn: !goesOn })}
        >
          <span className={styles['tick']} data-on={goesOn} aria-hidden />
          {t('app.interview.goOn')}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={t('app.interview.keysHint')}
          onPress={() => onOpen('sheet')}
        >
          <Keyboard aria-hidden />
          {t('app.interview.keys')}
        </Button>
        <Button size="small" onPress={onReview}>
          {t('app.interview.review')}
        </Button>
        <Button size="small" aria-label={t('app.interview.leaveHint')} onPress={onLeave}>
          <LogOut aria-hidden />
          {t('app.interview.leave')}
        </Button>
      </div>
    </header>
  );
});

/** Answered of applicable, the time the rest takes, and what waits on the review. */
function HowFar({ standing, onReview }: Pick<Props, 'standing' | 'onReview'>) {
  const t = useTranslate();
  const { matters, minutesLeft: minutes } = standing;
  const { total } = standing.progress;
  const settled = settledOf(total);
  const done = t('app.interview.done', { answered: settled, asked: total.asked });
  const flags = matters.items.flagged.length;
  const { issues } = matters;
  return (
    <>
      <ProgressBar
        label={t('app.interview.outline')}
        value={settled}
        max={total.asked}
        words={minutes === 0 ? done : `${done}, ${t('app.interview.minutesLeft', { minutes })}`}
      />
      {flags + issues > 0 && (
        <button type="button" className={styles['matters']} onClick={onReview}>
          {[
            flags > 0 ? t('app.interview.flags', { count: flags }) : '',
            issues > 0 ? t('app.interview.issues', { count: issues }) : '',
          ]
            .filter(Boolean)
            .join(', ')}
        </button>
      )}
    </>
  );
}

/** Asks for consent once more, or for the first time: the person is still in the room. */
function ConsentButton({ onPress }: { readonly onPress: () => void }) {
  const t = useTranslate();
  const { respondent } = useInterview();
  const { engagement } = useEngagement();
  const consentWords = useConsentWords();
  const known = engagement.respondents.find(({ id }) => id === respondent.id);
  if (known === undefined || engagement.status !== 'active') return null;
  const isAsked = known.consent !== undefined;
  return (
    <Button
      size="small"
      look="quiet"
      aria-label={t('app.consent.buttonHint', { state: consentWords(known.consent) })}
      onPress={onPress}
    >
      <ShieldCheck aria-hidden />
      {isAsked ? t('app.consent.button') : t('app.consent.notAsked')}
    </Button>
  );
}

/** Stands in the header while anything, anywhere in the interview, could not be saved. */
function Unsaved() {
  const t = useTranslate();
  const { store, retry } = useInterview();
  const problem = useStore(store, firstProblem);
  const count = useStore(store, (state) => (firstProblem(state) === null ? 0 : state.unsaved.size));
  if (problem === null) return null;
  return (
    <div className={styles['unsaved']} role="alert">
      <span>
        {t('app.interview.unsaved', { count })}. {problemWords(t, problem).title}
      </span>
      <Button size="small" onPress={() => void retry()}>
        {t('actions.retry')}
      </Button>
    </div>
  );
}
