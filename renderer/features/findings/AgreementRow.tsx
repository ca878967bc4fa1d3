import type { FacetResult } from '#shared/assessment/assessment';
import { Badge } from '../../ui/Badge';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { Figure } from './explain/Figure';
import { FacetHead } from './FacetHead';
import { agreementTone } from './GapMarks';
import { useFindings } from './useFindings';

/** One facet: how much single answers agree. */
export function AgreementRow({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { facetName, figures } = useFindings();
  const { agreementLabel } = result;
  return (
    <li className={styles['row']}>
      <FacetHead result={result}>
        <div>
          <dt>{t('app.findings.disagreements.agreement')}</dt>
          <dd>
            <Figure
              label={`${t('app.findings.disagreements.agreement')}, ${facetName(result.id)}`}
              value={figures.agreement(result.agreement)}
              explained={{ kind: 'agreement', facet: result.id }}
            />
          </dd>
        </div>
      </FacetHead>
      {agreementLabel !== null && (
        <p>
          <Badge tone={agreementTone(agreementLabel)}>{t(`terms.agreement.${agreementLabel}`)}</Badge>
        </p>
      )}
    </li>
  );
}
