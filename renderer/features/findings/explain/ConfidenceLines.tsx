import { explainConfidence } from '#shared/assessment/explain';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

export function ConfidenceLines({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, figures, template } = useFindings();
  const { lines, value } = explainConfidence(template, assessment, dimension);
  const { coverage, breadth, volume, evidence } = template.configuration.confidence;
  return (
    <>
      <p className={styles['formula']}>
        {t('app.findings.explain.confidence', { coverage, breadth, volume, evidence })}
      </p>
      <SimpleTable
        columns={[
          t('app.findings.confidence'),
          t('app.findings.explain.share'),
          t('app.findings.explain.points'),
        ]}
        rows={[
          ...lines.map((line) => ({
            key: line.kind,
            cells: [
              `${t(`app.findings.${line.kind}`)}: ${t('app.findings.explain.confidencePart', {
                have: line.have,
                full: line.full,
              })}`,
              figures.percent(line.share),
              figures.tenth((line.share ?? 0) * line.points),
            ],
          })),
          { key: 'index', cells: ['', '', figures.tenth(value)] },
        ]}
      />
    </>
  );
}
