import { Link } from 'react-router';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import type { MainFinding } from '#shared/outputs/mainFindings';
import { useTranslate } from '../../../wording';
import { Figure } from '../../findings';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { findingWords, observationWords, suggestionWords, supportWords } from './summaryWords';

/** The findings in which most is lost: what is seen, what follows, what it rests on, what we suggest. */
export function FindingsPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { findings } = summary;
  return (
    <SummaryPanel
      title={t('app.outputs.summary.findings', { count: findings.length })}
      lines={
        findings.length === 0
          ? [t('report.summary.findingsNone')]
          : findings.map((finding) => `${findingWords(view, finding)}\n`)
      }
    >
      {findings.length === 0 && <p>{t('report.summary.findingsNone')}</p>}
      <ol className={styles['findings']}>
        {findings.map((finding) => (
          <Finding key={finding.facet} finding={finding} />
        ))}
      </ol>
    </SummaryPanel>
  );
}

function Finding({ finding }: { readonly finding: MainFinding }) {
  const t = useTranslate();
  const view = useOutputs();
  const { dimensionName, engagement, facetName, figures, text } = view;
  const { consequence, dimension, evidence, facet, suggestion } = finding;
  return (
    <li className={styles['finding']}>
      <h3>
        {dimensionName(dimension)}: {facetName(facet)}
      </h3>
      <p className={styles['observation']}>{observationWords(view, finding)}</p>
      <dl className={styles['pairs']}>
        <dt>{t('report.summary.consequence')}</dt>
        <dd>{text(consequence)}</dd>
        <dt>{t('report.summary.evidenceLabel')}</dt>
        <dd>
          <Figure
            label={facetName(facet)}
            value={t('app.outputs.summary.score', { score: figures.score(evidence.score) })}
            explained={{ kind: 'facet', id: facet }}
          />{' '}
          {supportWords(view, finding)}
        </dd>
        <dt>{t('report.summary.suggestion')}</dt>
        <dd>
          {suggestion === null ? (
            suggestionWords(view, finding)
          ) : (
            <Link to={`/engagements/${engagement.id}/plan`}>{suggestionWords(view, finding)}</Link>
          )}
        </dd>
      </dl>
    </li>
  );
}
