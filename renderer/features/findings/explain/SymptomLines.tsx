import { explainSymptom } from '#shared/assessment/explain';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

export function SymptomLines({ symptom }: { readonly symptom: string }) {
  const t = useTranslate();
  const { assessment, figures, groupName } = useFindings();
  const { lines } = explainSymptom(assessment, symptom);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.symptom')}</p>
      <SimpleTable
        columns={[t('app.findings.explain.group'), t('app.findings.explain.score')]}
        rows={lines.map(({ group, score }) => ({
          key: group,
          cells: [groupName(group), figures.tenth(score)],
        }))}
      />
    </>
  );
}
