import type { ReactNode } from 'react';
import type { FacetResult } from '#shared/assessment/assessment';
import { Figure } from './explain/Figure';
import styles from './Disagreements.module.css';
import { useFacetScore } from './useFacetScore';
import { useFindings } from './useFindings';
import { useTranslate } from '../../wording';

interface Props {
  readonly result: FacetResult;
  /** Further figures, as pairs of `dt` and `dd`. */
  readonly children?: ReactNode;
}

/** A facet in a list over all dimensions: what it is called, where it belongs, its score. */
export function FacetHead({ result, children }: Props) {
  const t = useTranslate();
  const { dimensionName, facetName } = useFindings();
  const facetScore = useFacetScore();
  return (
    <div className={styles['head']}>
      <div className={styles['name']}>
        <h3>{facetName(result.id)}</h3>
        <p className={styles['muted']}>{dimensionName(result.dimension)}</p>
      </div>
      <dl className={styles['figures']}>
        {children}
        <div>
          <dt>{t('app.findings.score')}</dt>
          <dd>
            <Figure
              label={facetName(result.id)}
              value={facetScore(result.id)}
              explained={{ kind: 'facet', id: result.id }}
            />
          </dd>
        </div>
      </dl>
    </div>
  );
}
