import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { warningWords } from '#shared/contract/problemWords';
import type { RenderWarning } from '#shared/report/problem';
import {
  isReadinessError,
  readinessGroupOf,
  readinessGroups,
  type ReadinessNote,
} from '#shared/report/readiness';
import { useEngagement } from '../../state/EngagementContext';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Readiness.module.css';
import { Spots, type SpotActions } from './Spots';
import { useNoteWords } from './useNoteWords';

interface Props extends SpotActions {
  readonly notes: readonly ReadinessNote[];
  /** What the drawing had to do without. */
  readonly warnings: readonly RenderWarning[];
}

/** What stands against giving the report out, in groups, each with the way to where it is mended. */
export function Readiness({ notes, warnings, ...actions }: Props) {
  const t = useTranslate();
  const isClear = notes.length === 0 && warnings.length === 0;
  return (
    <Panel title={t('app.reportScreen.readiness')}>
      {isClear && <p>{t('app.reportScreen.ready')}</p>}
      {readinessGroups.map((group) => {
        const own = notes.filter(({ kind }) => readinessGroupOf(kind) === group);
        const looks = group === 'look' ? warnings : [];
        if (own.length + looks.length === 0) return null;
        return (
          <section key={group} className={styles['group']}>
            <h3 className={styles['name']}>{t(`app.issuing.groups.${group}`)}</h3>
            <ul className={styles['notes']}>
              {own.map((note) => (
                <Note key={note.kind} note={note} {...actions} />
              ))}
              {looks.map((warning) => (
                <li key={warning.code} className={styles['note']}>
                  <TriangleAlert
                    size={16}
                    aria-label={t('app.issuing.warning')}
                    className={styles['warning']}
                  />
                  <div className={styles['words']}>
                    <p>{warningWords(t, warning)}</p>
                    {'spots' in warning && <Spots spots={warning.spots} {...actions} />}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Panel>
  );
}

/** Where each kind is mended; what is mended on this page leads nowhere. */
const paths: Partial<Record<ReadinessNote['kind'], string>> = {
  nobody: '/respondents',
  fewPeople: '/respondents',
  smallGroups: '/respondents',
  draftAnswers: '/coverage',
  missingFacts: '/facts',
  provisional: '/coverage',
  opinionOnly: '/documents',
  thinEvidence: '/coverage',
  unsupported: '/coverage',
  unlinkedAdvice: '/plan',
};

function Note({ note, ...actions }: SpotActions & { readonly note: ReadinessNote }) {
  const t = useTranslate();
  const words = useNoteWords();
  const { engagement } = useEngagement();
  const path = paths[note.kind];
  const isError = isReadinessError(note.kind);
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <li className={styles['note']} data-error={isError}>
      <Icon
        size={16}
        aria-label={t(isError ? 'app.issuing.error' : 'app.issuing.warning')}
        className={styles[isError ? 'error' : 'warning']}
      />
      <div className={styles['words']}>
        <p>{words(note)}</p>
        {'spots' in note && <Spots spots={note.spots} {...actions} />}
      </div>
      {path !== undefined && (
        <Link to={`/engagements/${engagement.id}${path}`} className={styles['link']}>
          {t('app.issuing.goTo')}
        </Link>
      )}
    </li>
  );
}
