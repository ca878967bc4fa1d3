import { warningPlaces, warningWords } from '#shared/contract/problemWords';
import type { Delivery } from '#shared/contract/views';
import type { RenderWarning } from '#shared/report/problem';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';

interface Props {
  readonly report: {
    readonly delivery: Delivery;
    /** How long it is, where it has pages. */
    readonly pages?: number;
    /** What it had to do without. */
    readonly warnings: readonly RenderWarning[];
  };
  /** What is done; the report, where it is left out. */
  readonly title?: string;
}

/** A finished file: where it went, how long it is, and what it had to do without. */
export function ExportResult({ report: { delivery, pages, warnings }, title }: Props) {
  const t = useTranslate();
  const isCancelled = delivery.kind === 'cancelled';
  return (
    <>
      <Notice
        look={isCancelled ? 'info' : 'done'}
        title={isCancelled ? t('app.reportScreen.notSaved') : (title ?? t('app.reportScreen.done'))}
      >
        {!isCancelled && (
          <p>
            {pages !== undefined && `${t('app.reportScreen.donePages', { pages })} `}
            <DeliveredTo delivery={delivery} />
          </p>
        )}
      </Notice>
      {warnings.length > 0 && (
        <Notice look="warning" title={t('app.reportScreen.warnings')}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.code}>
                {warningWords(t, warning)}
                <Places places={warningPlaces(warning)} />
              </li>
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

function Places({ places }: { readonly places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <ul>
      {places.map((place, index) => (
        <li key={index}>{place}</li>
      ))}
    </ul>
  );
}
