import { NotSaved } from '../../../client/NotSaved';
import { SaveElsewhere } from '../../../client/SaveElsewhere';
import { useEngagement } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../wording';
import { changeOf } from './createDecisions';
import { useDecisions, useSaveState } from './DecisionsContext';
import styles from './SavedNote.module.css';

/** Says in words whether what was just decided is on disk. */
export function SavedNote({ decision }: { readonly decision: string }) {
  const t = useTranslate();
  const { retry, store } = useDecisions();
  const { engagement } = useEngagement();
  const save = useSaveState(decision);
  if (save?.state === 'not-saved')
    return (
      <div role="alert" className={styles['saved']} data-state="not-saved">
        <NotSaved problem={save.problem}>
          <Button size="small" onPress={() => void retry()}>
            {t('actions.retry')}
          </Button>
          <SaveElsewhere
            engagement={engagement.id}
            unsaved={() => [...store.getState().unsaved.values()].map(changeOf)}
          />
        </NotSaved>
      </div>
    );
  return (
    <p role="status" className={styles['saved']}>
      {save !== null && t(save.state === 'saving' ? 'app.outputs.save.saving' : 'app.outputs.save.saved')}
    </p>
  );
}
