import { useState } from 'react';
import { byAgreement, byDisagreement } from '#shared/outputs/disagreements';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import { AgreementRow } from './AgreementRow';
import styles from './Disagreements.module.css';
import { SpreadRow } from './SpreadRow';
import { useFindings } from './useFindings';
import { WorkshopAgenda } from './WorkshopAgenda';

type Order = 'bySpread' | 'byAgreement';

/** Where people see the company differently, the largest difference first, and what to talk about together. */
export function DisagreementFindings() {
  const t = useTranslate();
  const findings = useFindings();
  const [order, setOrder] = useState<Order>('bySpread');
  const results = order === 'bySpread' ? byDisagreement(findings) : byAgreement(findings);
  const Row = order === 'bySpread' ? SpreadRow : AgreementRow;
  return (
    <>
      <WorkshopAgenda />
      <Panel
        title={t('app.findings.disagreements.title')}
        note={t(`app.findings.disagreements.${order}Note`)}
        actions={
          <Segments
            label={t('app.findings.disagreements.title')}
            value={order}
            onChange={setOrder}
            segments={(['bySpread', 'byAgreement'] as const).map((id) => ({
              id,
              label: t(`app.findings.disagreements.${id}`),
            }))}
          />
        }
      >
        {results.length === 0 ? (
          <p>{t(`app.findings.disagreements.${order === 'bySpread' ? 'none' : 'noAgreement'}`)}</p>
        ) : (
          <ol className={styles['list']}>
            {results.map((result) => (
              <Row key={result.id} result={result} />
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}
