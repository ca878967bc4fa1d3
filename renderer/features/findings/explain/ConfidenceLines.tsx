import { explainConfidence, explainGrade } from '#shared/assessment/explain';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

export function ConfidenceLines({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, figures, template } = useFindings();
  const { lines, value } = explainConfidence(template, assessment, dimension);
  const { coverage, breadth, volume, evidence } = template.configuration.confidence;
  const grade = explainGrade(template, assessment, dimension);
  const height = grade.find((line) => line.kind === 'index');
  const cap = grade.find((line) => line.kind === 'groups');
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
      {height !== undefined && cap !== undefined && (
        <p>
          {t('app.findings.explain.gradeFormula', {
            a: height.from.A,
            b: height.from.B,
            c: height.from.C,
            groups: cap.groups,
            cap: cap.cap,
          })}
        </p>
      )}
    </>
  );
}
