import { Link } from 'react-router';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { Figure } from '../../findings';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { disagreementWords } from './summaryWords';

export function DisagreementPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { engagement, facetName, figures } = view;
  const { disagreement } = summary;
  const facet = disagreement?.facet ?? '';
  const contrast = disagreement?.contrast ?? null;
  const words = disagreementWords(view, summary);
  return (
    <SummaryPanel title={t('report.summary.disagreement')} lines={[words]}>
      <p className={styles['observation']}>{words}</p>
      {contrast !== null && (
        <p>
          {t('app.outputs.summary.apart')}{' '}
          <Figure
            label={facetName(facet)}
            value={figures.score(contrast.gap)}
            explained={{ kind: 'facet', id: facet }}
          />
        </p>
      )}
      {disagreement !== null && (
        <Link to={`/engagements/${engagement.id}/findings/${disagreement.dimension}`}>
          {t('app.outputs.summary.seeFinding')}
        </Link>
      )}
    </SummaryPanel>
  );
}
