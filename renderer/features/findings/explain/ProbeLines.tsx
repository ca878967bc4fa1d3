import { explainProbe } from '#shared/assessment/explainTriage';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

/** Which symptoms lead to a dimension, and how strongly. */
export function ProbeLines({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, figures, index, template, text } = useFindings();
  const { lines } = explainProbe(template, assessment, dimension);
  const from = template.configuration.triage.probeFromIntensity;
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.probe', { from })}</p>
      <SimpleTable
        columns={[
          t('app.findings.explain.symptomColumn'),
          t('app.findings.explain.intensity'),
          t('app.findings.explain.link'),
          t('app.findings.explain.product'),
        ]}
        rows={lines.map(({ symptom, intensity, link, because }) => {
          const known = index.symptoms.get(symptom);
          const isCounted = because === 'counted' && intensity !== null;
          return {
            key: symptom,
            cells: [
              known === undefined ? symptom : text(known.title),
              figures.tenth(intensity),
              String(link),
              isCounted ? figures.tenth(intensity * link) : '',
            ],
            ...(because === 'counted'
              ? {}
              : { leftOut: t(`app.findings.explain.because.${because}`, { from }) }),
          };
        })}
      />
    </>
  );
}
