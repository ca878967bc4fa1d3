import { useState } from 'react';
import { useStore } from 'zustand';
import type { Respondent } from '#shared/engagement/engagement';
import { useEngagement } from '../../state/EngagementContext';
import { useHistoryStore } from '../../state/HistoryContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { EraseDialog } from './EraseDialog';
import styles from './Erasing.module.css';

/** Who was removed and can be brought back by undo, and so is not forgotten yet. */
export function RemovedPeople() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const gone = useStore(useHistoryStore(), ({ next }) => next?.gone.respondents);
  const [person, setPerson] = useState<Respondent | null>(null);
  const removed = (gone ?? []).filter(({ id }) => engagement.respondents.every((each) => each.id !== id));
  if (removed.length === 0 && person === null) return null;
  return (
    <Panel title={t('app.erasing.removed.title')} note={t('app.erasing.removed.note')}>
      <ul className={styles['people']}>
        {removed.map((each) => (
          <li key={each.id}>
            {each.title}
            <Button
              size="small"
              look="quiet"
              aria-label={t('app.erasing.removed.erase', { respondent: each.title })}
              onPress={() => setPerson(each)}
            >
              {t('app.erasing.open')}
            </Button>
          </li>
        ))}
      </ul>
      {person !== null && (
        <EraseDialog
          target={{ kind: 'respondent', respondent: person.id }}
          respondent={person.title}
          onClose={() => setPerson(null)}
        />
      )}
    </Panel>
  );
}
