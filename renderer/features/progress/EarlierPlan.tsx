import { useState } from 'react';
import type { PlanOutcome } from '#shared/engagement/decision';
import type { RecommendationOutcome } from '#shared/outputs/progressOverTime';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
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
  const { recommendations: items } = useComparison().progress;
  const count = (result: RecommendationOutcome['outcome']): number =>
    items.filter(({ outcome }) => outcome === result).length;
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
              open: count('unknown'),
            })}
          </p>
          <ul className={styles['rows']}>
            {items.map((item) => (
              <Asked key={item.recommendation} item={item} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Asked({ item }: { readonly item: RecommendationOutcome }) {
  const t = useTranslate();
  const { earlier, later } = useComparison();
  // Inside the comparison this is the store of the earlier engagement.
  const store = useEngagementStore();
  const request = useRequest();
  const canRecord = earlier.engagement.status !== 'binned' && later.engagement.status === 'active';
  const title = earlier.text(item.title);
  const record = (outcome: PlanOutcome | null): void =>
    void request.run(() => store.change('outcomes.record', { recommendation: item.recommendation, outcome }));
  const { facets, outcome: result, recommendation } = item;
  const note = item.note ?? undefined;
  return (
    <li className={styles['asked']}>
      <div>
        <h3>
          {!item.isOwn && <span className={styles['id']}>{recommendation} </span>}
          {title}
        </h3>
        <p className={styles['muted']}>
          {item.wave === null ? t('app.progress.inLater') : t('app.progress.inWave', { wave: item.wave })}
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
            value={result}
            segments={(['unknown', ...results] as const).map((id) => ({
              id,
              label: t(`app.progress.outcome.${id}`),
            }))}
            onChange={(chosen) => record(chosen === 'unknown' ? null : { ...noteOf(note), result: chosen })}
          />
        ) : (
          <p>{t(`app.progress.outcome.${result}`)}</p>
        )}
        {result !== 'unknown' && canRecord && (
          <OutcomeNote
            key={result}
            title={title}
            recorded={note ?? ''}
            onRecord={(written) => record({ ...noteOf(written), result })}
          />
        )}
        {!canRecord && note !== undefined && <p>{note}</p>}
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
