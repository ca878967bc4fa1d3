import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dimension } from '#shared/template/model';
import { Badge } from '../../ui/Badge';
import { useTranslate } from '../../wording';
import { Figure } from './explain/Figure';
import { levelTone } from './levelTone';
import styles from './SituationCard.module.css';
import { StatusNote } from './StatusNote';
import { useAdviceWords } from './useAdviceWords';
import { useFindings } from './useFindings';

/** One situation: how urgent, how severe, what kind of gap, how well supported, what to do. */
export function SituationCard({ dimension }: { readonly dimension: Dimension }) {
  const t = useTranslate();
  const { assessment, engagement, figures, text } = useFindings();
  const advice = useAdviceWords(dimension);
  const { id, name } = dimension.situation;
  const verdict = assessment.verdicts[id];
  const result = assessment.dimensions[dimension.id];
  if (verdict === undefined || result === undefined) return null;
  const isAssessed = verdict.severity !== null;
  return (
    <article className={styles['card']} data-quiet={!isAssessed} aria-label={`${id} ${text(name)}`}>
      <header className={styles['head']}>
        <Badge tone={levelTone(verdict.level)}>{t(`terms.level.${verdict.level}`)}</Badge>
        {verdict.isProvisional && <Badge>{t('app.findings.provisional')}</Badge>}
        {verdict.escalators.length > 0 && <Badge>{t('app.findings.escalated')}</Badge>}
        <span className={styles['id']}>{id}</span>
      </header>
      <h3>{text(name)}</h3>
      {isAssessed && (
        <p className={styles['advice']}>
          {advice.text}
          {advice.addition !== null && <span>{advice.addition}</span>}
        </p>
      )}
      <StatusNote dimension={dimension} />
      <dl className={styles['figures']}>
        <Row label={t('app.findings.severity')}>
          {isAssessed ? (
            <Figure
              label={t('app.findings.severity')}
              value={figures.severity(verdict.severity)}
              explained={{ kind: 'severity', situation: id }}
            />
          ) : (
            figures.severity(null)
          )}
        </Row>
        <Row label={t('app.findings.exposure')}>
          <Figure
            label={t('app.findings.exposure')}
            value={figures.exposure(verdict.exposure)}
            explained={{ kind: 'exposure', dimension: dimension.id }}
          />
        </Row>
        <Row label={t('app.findings.score')}>
          <Figure
            label={t('app.findings.score')}
            value={figures.score(result.score)}
            explained={{ kind: 'dimension', id: dimension.id }}
          />
        </Row>
        <Row label={t('app.findings.confidence')}>
          <Figure
            label={t('app.findings.confidence')}
            value={result.confidence.grade}
            explained={{ kind: 'confidence', id: dimension.id }}
          />
          {result.confidence.isOpinionOnly && (
            <span className={styles['small']}>{t('app.findings.opinionOnly')}</span>
          )}
        </Row>
        {verdict.mode !== null && (
          <Row label={t('app.findings.mode')}>
            {t(`terms.mode.${verdict.mode}`)},{' '}
            <Figure
              label={t('terms.trainableShare')}
              value={t('app.findings.trainable', { share: figures.percent(verdict.trainableShare) })}
              explained={{ kind: 'trainable', situation: id }}
            />
          </Row>
        )}
        {isAssessed && (
          <Row label={t('app.findings.level')}>
            <Figure
              label={t('app.findings.level')}
              value={t(`terms.level.${verdict.level}`)}
              explained={{ kind: 'level', situation: id }}
            />
          </Row>
        )}
      </dl>
      <Link to={`/engagements/${engagement.id}/findings/${dimension.id}`}>
        {t('app.findings.openDimension', { dimension: text(dimension.name) })}
      </Link>
    </article>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
