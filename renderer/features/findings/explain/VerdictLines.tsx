import { Link } from 'react-router';
import { explainSeverity, explainTrainableShare } from '#shared/assessment/explain';
import { explainExposure } from '#shared/assessment/explainRules';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';
import { WorkingTree } from './WorkingTree';

interface Props {
  readonly situation: string;
}

export function SeverityLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, factPrompts, figures, template } = useFindings();
  const { lines, value } = explainSeverity(template, assessment, situation);
  const exposure = lines.find((line) => line.kind === 'exposure');
  const score = lines.find((line) => line.kind === 'score');
  const missing = exposure?.missingFacts ?? [];
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.severity')}</p>
      <p>
        {t('app.findings.explain.severityOf', {
          exposure: figures.exposure(exposure?.value ?? null),
          score: figures.tenth(score?.value ?? null),
          severity: figures.severity(value),
        })}
      </p>
      <p>{t('app.findings.explain.exposure')}</p>
      {missing.length > 0 && <p>{t('app.findings.missingFacts', { facts: factPrompts(missing) })}</p>}
    </>
  );
}

export function ExposureLines({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, engagement, factPrompts, template } = useFindings();
  const missing = assessment.exposures[dimension]?.missingFacts ?? [];
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.exposureTitle')}</p>
      <WorkingTree working={explainExposure(template, engagement, dimension)} />
      {missing.length > 0 && <p>{t('app.findings.missingFacts', { facts: factPrompts(missing) })}</p>}
      <p>
        <Link to={`/engagements/${engagement.id}/facts`}>{t('app.findings.toFacts')}</Link>
      </p>
    </>
  );
}

export function TrainableLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, facetName, figures } = useFindings();
  const isSet = (facet: string): boolean => (assessment.facets[facet]?.override ?? null) !== null;
  const { lines } = explainTrainableShare(assessment, situation);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.trainable')}</p>
      <SimpleTable
        columns={[
          t('app.findings.explain.facetColumn'),
          t('app.findings.explain.weight'),
          t('app.findings.explain.gap'),
          t('app.findings.explain.share'),
        ]}
        rows={lines.map(({ facet, weight, gap, trainability }) => ({
          key: facet,
          cells: [
            isSet(facet) ? t('app.findings.dagger', { score: facetName(facet) }) : facetName(facet),
            String(weight),
            figures.score(gap),
            figures.percent(trainability),
          ],
        }))}
      />
    </>
  );
}
