import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { noFigure } from '../../../state/figures';
import { Badge } from '../../../ui/Badge';
import { useTranslate } from '../../../wording';
import { Figure, levelTone } from '../../findings';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { escalatorWords, situationWords } from './summaryWords';

/** The situations side by side: how urgent, how severe, what kind of gap, how well supported. */
export function SituationsPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  return (
    <SummaryPanel
      title={t('report.summary.situations')}
      lines={summary.situations.flatMap((tile) => [
        situationWords(view, tile),
        ...escalatorWords(view, tile),
      ])}
    >
      <div className={styles['situations']}>
        <ul className={styles['strip']}>
          {summary.situations.map((tile) => (
            <Tile key={tile.situation} tile={tile} />
          ))}
        </ul>
      </div>
    </SummaryPanel>
  );
}

function Tile({ tile }: { readonly tile: ExecutiveSummary['situations'][number] }) {
  const t = useTranslate();
  const view = useOutputs();
  const { figures, situationName } = view;
  const { dimension, grade, isOpinionOnly, isProvisional, level, mode, severity, situation } = tile;
  return (
    <li className={styles['tile']} data-level={level}>
      <span className={styles['tileMarks']}>
        <Badge tone={levelTone(level)}>{t(`terms.level.${level}`)}</Badge>
        {isProvisional && <Badge>{t('app.findings.provisional')}</Badge>}
      </span>
      <p className={styles['tileName']}>{situationName(situation)}</p>
      <dl>
        <div>
          <dt>{t('app.findings.severity')}</dt>
          <dd>
            {severity === null ? (
              noFigure
            ) : (
              <Figure
                label={`${t('app.findings.severity')} ${situation}`}
                value={figures.severity(severity)}
                explained={{ kind: 'severity', situation }}
              />
            )}
          </dd>
        </div>
        {mode !== null && (
          <div>
            <dt>{t('app.outputs.summary.gap')}</dt>
            <dd>
              <Figure
                label={`${t('app.findings.mode')} ${situation}`}
                value={t(`terms.mode.${mode}`)}
                explained={{ kind: 'trainable', situation }}
              />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('app.findings.confidence')}</dt>
          <dd>
            {grade === null ? (
              noFigure
            ) : (
              <Figure
                label={`${t('app.findings.confidence')} ${situation}`}
                value={grade}
                explained={{ kind: 'confidence', id: dimension }}
              />
            )}{' '}
            {isOpinionOnly && grade !== null && (
              <span className={styles['muted']}>{t('app.findings.opinionOnly')}</span>
            )}
          </dd>
        </div>
      </dl>
      {escalatorWords(view, tile).map((words) => (
        <p key={words} className={styles['muted']}>
          {words}
        </p>
      ))}
    </li>
  );
}
