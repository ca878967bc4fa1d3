import { Link } from 'react-router';
import type { Dimension } from '#shared/template/model';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';
import styles from './StatusNote.module.css';

/** Why a situation has no verdict, or counts as context only; nothing where it has one. */
export function StatusNote({ dimension }: { readonly dimension: Dimension }) {
  const t = useTranslate();
  const { assessment, engagement, factPrompts, figures, template } = useFindings();
  const { exposureFloor, scoredWeightFloor } = template.configuration;
  const verdict = assessment.verdicts[dimension.situation.id];
  const result = assessment.dimensions[dimension.id];
  const missing = assessment.exposures[dimension.id]?.missingFacts ?? [];
  if (missing.length > 0)
    return (
      <p className={styles['note']}>
        {t('app.findings.missingFacts', { facts: factPrompts(missing) })}{' '}
        <Link to={`/engagements/${engagement.id}/facts`}>{t('app.findings.toFacts')}</Link>
      </p>
    );
  if (verdict?.level === 'does-not-apply')
    return (
      <p className={styles['note']}>
        {t('app.findings.doesNotApply', {
          exposure: figures.exposure(verdict.exposure),
          floor: exposureFloor,
        })}
      </p>
    );
  if (result?.score === null)
    return (
      <p className={styles['note']}>
        {t('app.findings.notEnough', { weight: result.scoredWeight, floor: scoredWeightFloor })}
      </p>
    );
  return null;
}
