import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';

/** The plan on one line per wave. */
export function PlanPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const { recommendationTitle } = useOutputs();
  const { later, waves } = summary.plan;
  const named = (ids: readonly string[]): string =>
    ids.map((id) => `${id} ${recommendationTitle(id)}`).join('; ');
  const rows = [
    ...waves.map((ids, place) => ({
      title: t('report.summary.wave', { wave: place + 1 }),
      items: named(ids),
    })),
    ...(later.length === 0 ? [] : [{ title: t('report.summary.later'), items: named(later) }]),
  ].map(({ title, items }) => ({ title, items: items === '' ? t('app.outputs.summary.nothing') : items }));
  return (
    <SummaryPanel
      title={t('report.summary.plan')}
      lines={rows.map(({ title, items }) => `${title}: ${items}`)}
    >
      <dl className={styles['pairs']}>
        {rows.map(({ title, items }) => [
          <dt key={title}>{title}</dt>,
          <dd key={`${title} items`}>{items}</dd>,
        ])}
      </dl>
    </SummaryPanel>
  );
}
