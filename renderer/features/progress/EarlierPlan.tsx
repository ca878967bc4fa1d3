import { useState } from 'react';
import type { PlanOutcome } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { decided } from '../../state/decided';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { Moved } from './BeforeAfter';
import { useComparison } from './comparison';
import { FacetPair } from './FacetProgress';
import styles from './ProgressPage.module.css';

const results = ['done', 'partly', 'not-done'] as const;

/** What was asked for then, and what became of it. Dismissed ones were not asked for; measuring again is this. */
export function EarlierPlan() {
  const t = useTranslate();
  const { earlier } = useComparison();
  const { later, waves } = decided(earlier);
  const items = [...waves.flatMap((wave) => wave.items), ...later].filter(({ isRemeasure }) => !isRemeasure);
  const count = (result: PlanOutcome['result'] | undefined): number =>
    items.filter(({ outcome }) => outcome?.result === result).length;
  return (
    <Panel title={t('app.progress.done')} note={t('app.progress.doneNote')}>
      {items.length === 0 ? (
        <p className={styles['muted']}>{t('app.progress.nothingAsked')}</p>
      ) : (
        <>
          <p role="status">
            {t('app.progress.doneCount', {
              done: count('done'),
              partly: count('partly'),
              notDone: count('not-done'),
              open: count(undefined),
            })}
          </p>
          <ul className={styles['rows']}>
            {items.map((item) => (
              <Asked key={item.id} item={item} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Asked({ item }: { readonly item: DecidedItem }) {
  const t = useTranslate();
  const { earlier, later, progress } = useComparison();
  // Inside the comparison this is the store of the earlier engagement.
  const store = useEngagementStore();
  const request = useRequest();
  const canRecord = earlier.engagement.status !== 'binned' && later.engagement.status === 'active';
  const title = earlier.text(item.title);
  const record = (outcome: PlanOutcome | null): void =>
    void request.run(() => store.change('outcomes.record', { recommendation: item.id, outcome }));
  const facets = progress.facets.filter(({ facet }) => item.targets.includes(facet));
  return (
    <li className={styles['asked']}>
      <div>
        <h3>
          {!item.isOwn && <span className={styles['id']}>{item.id} </span>}
          {title}
        </h3>
        <p className={styles['muted']}>
          {item.wave === 'later' ? t('app.progress.inLater') : t('app.progress.inWave', { wave: item.wave })}
        </p>
        {facets.length === 0 ? (
          <p className={styles['muted']}>{t('app.progress.noFacets')}</p>
        ) : (
          <ul className={styles['askedFacets']}>
            {facets.map((facet) => (
              <li key={facet.facet}>
                <span>{later.facetName(facet.facet)}</span> <FacetPair facet={facet} />{' '}
                <Moved change={facet} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['outcome']}>
        {canRecord ? (
          <Segments
            label={t('app.progress.outcome.label', { title })}
            value={item.outcome?.result ?? 'unknown'}
            segments={(['unknown', ...results] as const).map((result) => ({
              id: result,
              label: t(`app.progress.outcome.${result}`),
            }))}
            onChange={(result) =>
              record(result === 'unknown' ? null : { ...noteOf(item.outcome?.note), result })
            }
          />
        ) : (
          <p>{t(`app.progress.outcome.${item.outcome?.result ?? 'unknown'}`)}</p>
        )}
        {item.outcome !== null && canRecord && (
          <OutcomeNote
            key={item.outcome.result}
            title={title}
            recorded={item.outcome.note ?? ''}
            onRecord={(note) => {
              if (item.outcome !== null) record({ ...noteOf(note), result: item.outcome.result });
            }}
          />
        )}
        {!canRecord && item.outcome?.note !== undefined && <p>{item.outcome.note}</p>}
        {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      </div>
    </li>
  );
}

function noteOf(note: string | undefined): { note?: string } {
  return note === undefined || note === '' ? {} : { note };
}

const mostNoteCharacters = 2000;

/** Saved on leaving the field; until then it stands only here. */
function OutcomeNote(props: {
  readonly title: string;
  readonly recorded: string;
  readonly onRecord: (note: string) => void;
}) {
  const t = useTranslate();
  const { onRecord, recorded, title } = props;
  const [note, setNote] = useState(recorded);
  const isSaved = note.trim() === recorded;
  return (
    <div role="group" aria-label={t('app.progress.noteOf', { title })}>
      <TextField
        label={t('app.progress.note')}
        value={note}
        maxLength={mostNoteCharacters}
        onChange={setNote}
        onBlur={() => {
          if (!isSaved) onRecord(note.trim());
        }}
      />
      <p role="status" className={styles['muted']}>
        {!isSaved && t('app.progress.noteOpen')}
        {isSaved && recorded !== '' && t('app.progress.noteSaved')}
      </p>
    </div>
  );
}
