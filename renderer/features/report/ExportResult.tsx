import { warningWords } from '#shared/contract/problemWords';
import type { Delivery, ReportDelivery } from '#shared/contract/views';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';

/** The finished report: where it went, how long it is, and what it had to do without. */
export function ExportResult({ report }: { readonly report: ReportDelivery }) {
  const t = useTranslate();
  const { delivery, pages, warnings } = report;
  return (
    <>
      <Notice
        look={delivery.kind === 'cancelled' ? 'info' : 'done'}
        title={t(delivery.kind === 'cancelled' ? 'app.reportScreen.notSaved' : 'app.reportScreen.done')}
      >
        {delivery.kind !== 'cancelled' && (
          <p>
            {t('app.reportScreen.donePages', { pages })} <DeliveredTo delivery={delivery} />
          </p>
        )}
      </Notice>
      {warnings.length > 0 && (
        <Notice look="warning" title={t('app.reportScreen.warnings')}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.code}>{warningWords(t, warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

export function DeliveredTo({ delivery }: { readonly delivery: Delivery }) {
  const t = useTranslate();
  switch (delivery.kind) {
    case 'saved':
      return t('app.reportScreen.savedAt', { path: delivery.path });
    case 'download':
      return t('app.reportScreen.downloaded', { fileName: delivery.fileName });
    case 'cancelled':
      return t('app.reportScreen.notSaved');
  }
}
