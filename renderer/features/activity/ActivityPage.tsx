import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useHistoryStore } from '../../state/HistoryContext';
import { Button } from '../../ui/Button';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { ActivityFilters } from './ActivityFilters';
import { ActivityItem } from './ActivityItem';
import { byDay, isWanted, lineOf, type ActivityFilter } from './activityLines';
import styles from './ActivityPage.module.css';
import { useActivity } from './useActivity';
import { useDeedWords } from './useDeedWords';
import { useStep } from './useStep';

const everything: ActivityFilter = { part: 'all', person: null, text: '' };
/** Lines that are wanted on screen before a filter stops looking further back by itself. */
const enoughLines = 20;

/** Everything that was done to the engagement, day by day, the newest first. */
export function ActivityPage() {
  const t = useTranslate();
  const activity = useActivity();
  const words = useDeedWords();
  const step = useStep();
  const next = useStore(useHistoryStore(), (state) => state.next);
  const isReadOnly = useIsReadOnly();
  const [filter, setFilter] = useState(everything);
  const { rows, gone, hasMore, isLoading, since, loadMore } = activity;
  const lines = useMemo(
    () => (rows ?? []).map((row) => lineOf(row, (deed) => words(deed, gone), t)),
    [rows, gone, words, t],
  );
  const wanted = useMemo(() => lines.filter((line) => isWanted(line, filter)), [lines, filter]);
  const isLookingBack =
    filter !== everything && wanted.length < enoughLines && hasMore && activity.problem === null;
  useEffect(() => {
    if (isLookingBack && !isLoading) loadMore();
  }, [isLookingBack, isLoading, loadMore]);

  return (
    <section className={styles['page']} aria-labelledby="activity-title">
      <header>
        <h2 id="activity-title">{t('app.activity.title')}</h2>
        <p className={styles['lead']}>{t('app.activity.lead')}</p>
      </header>
      {activity.problem !== null && <ProblemNotice problem={activity.problem} onRetry={activity.reload} />}
      {rows === null ? (
        activity.problem === null && <Loading label={t('app.activity.loading')} />
      ) : (
        <>
          <ActivityFilters filter={filter} gone={gone} onChange={setFilter} />
          {wanted.length === 0 && !isLookingBack && (
            <EmptyState title={t('app.activity.none.title')} text={t('app.activity.none.text')} />
          )}
          {byDay(wanted).map(([day, ofDay]) => (
            <section key={day} className={styles['day']}>
              <h3>
                <Day day={day} />
              </h3>
              <ol className={styles['lines']}>
                {ofDay.map((line) => (
                  <ActivityItem
                    key={line.seq}
                    line={line}
                    onUndo={
                      isReadOnly === false && line.seq === next?.undo?.seq ? () => void step('undo') : null
                    }
                  />
                ))}
              </ol>
            </section>
          ))}
          {isLookingBack && <p role="status">{t('app.activity.searching')}</p>}
          {hasMore && !isLookingBack && (
            <div>
              <Button isDisabled={isLoading} onPress={loadMore}>
                {t('app.activity.more')}
              </Button>
            </div>
          )}
          {!hasMore && since > 1 && <Notice title={t('app.activity.since')} />}
        </>
      )}
    </section>
  );
}
