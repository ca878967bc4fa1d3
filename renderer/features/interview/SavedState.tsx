import { NotSaved } from '../../client/NotSaved';
import { SaveElsewhere } from '../../client/SaveElsewhere';
import { useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { isBlank, type Recorded } from './editAnswer';
import { useInterview, useSaveState } from './InterviewContext';
import styles from './QuestionCard.module.css';

/** Says beside the answer whether it is on disk. */
export function SavedState({ question, answer }: { readonly question: string; readonly answer: Recorded }) {
  const t = useTranslate();
  const { retry, store, respondent } = useInterview();
  const engagement = useEngagementStore();
  const save = useSaveState(question);
  if (save.state === 'not-saved')
    return (
      <div role="alert" className={styles['saved']} data-state="not-saved">
        <NotSaved problem={save.problem}>
          <Button size="small" onPress={() => void retry()}>
            {t('app.interview.save.retry')}
          </Button>
          <SaveElsewhere
            engagement={engagement.id}
            unsaved={() =>
              [...store.getState().unsaved].map(([asked, unsaved]) => ({
                kind: 'answer-recorded',
                respondent: respondent.id,
                question: asked,
                answer: unsaved,
              }))
            }
          />
        </NotSaved>
      </div>
    );
  const key =
    save.state === 'saving'
      ? 'saving'
      : answer === null
        ? 'savedBlank'
        : answer.state === 'draft' && !isBlank(answer)
          ? 'draft'
          : 'saved';
  return (
    <p role="status" className={styles['saved']} data-state={key}>
      {t(`app.interview.save.${key}`)}
    </p>
  );
}
