import { ArrowRight } from 'lucide-react';
import type { SituationChange } from '#shared/outputs/progressOverTime';
import { Badge } from '../../ui/Badge';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { ProgressTrack } from '../charts';
import { levelTone } from '../findings';
import { BeforeAfter, Moved } from './BeforeAfter';
import { useComparison } from './comparison';
import styles from './ProgressPage.module.css';

/** Urgency and severity of every situation, then and now. */
export function SituationProgress() {
  const t = useTranslate();
  const { later, progress } = useComparison();
  const { figures } = later;
  const overall = t('app.progress.overall');
  return (
    <Panel title={t('app.progress.situations')} note={t('app.progress.situationsNote')}>
      <ul className={styles['rows']}>
        {progress.situations.map((change) => (
          <Situation key={change.situation} change={change} />
        ))}
      </ul>
      <div className={styles['line']} data-total>
        <span>{overall}</span>
        <ProgressTrack change={progress.overall} />
        <BeforeAfter
          name={overall}
          change={progress.overall}
          figure={figures.score}
          explained={{ kind: 'overall' }}
        />
        <Moved change={progress.overall} />
      </div>
    </Panel>
  );
}

function Situation({ change }: { readonly change: SituationChange }) {
  const t = useTranslate();
  const { later } = useComparison();
  const { figures, index, text } = later;
  const { exposure, level, severity, situation } = change;
  const isAssessed = severity.before !== null || severity.after !== null;
  const dimension = index.dimensions.get(change.dimension);
  const name = dimension === undefined ? situation : text(dimension.situation.name);
  return (
    <li className={styles['situation']}>
      <div className={styles['head']}>
        <h3>
          <span className={styles['id']}>{situation}</span> {name}
        </h3>
        <p className={styles['levels']}>
          <Badge tone={levelTone(level.before)}>{t(`terms.level.${level.before}`)}</Badge>
          {level.after === level.before ? (
            <span className={styles['muted']}>{t('app.progress.levelSame')}</span>
          ) : (
            <>
              <ArrowRight size={14} aria-hidden />
              <Badge tone={levelTone(level.after)}>{t(`terms.level.${level.after}`)}</Badge>
            </>
          )}
        </p>
      </div>
      {isAssessed && (
        <div className={styles['line']}>
          <span>{t('app.progress.severity')}</span>
          <ProgressTrack change={severity} wished="falling" />
          <BeforeAfter
            name={`${t('app.progress.severity')} ${situation}`}
            change={severity}
            figure={figures.severity}
            explained={{ kind: 'severity', situation }}
          />
          <Moved change={severity} wished="falling" />
        </div>
      )}
      {exposure.isNotable && (
        <p className={styles['muted']}>
          {t('app.progress.exposureMoved', {
            before: figures.exposure(exposure.before),
            after: figures.exposure(exposure.after),
          })}
        </p>
      )}
    </li>
  );
}
