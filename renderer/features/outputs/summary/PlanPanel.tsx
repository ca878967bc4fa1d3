import { decided } from '../../../state/decided';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';

/** The plan as it was decided, on one line per wave. */
export function PlanPanel() {
  const t = useTranslate();
  const { engagement, recommendationName, template } = useOutputs();
  const { later, waves } = decided({ engagement, template });
  const named = (items: readonly { readonly id: string }[]): string =>
    items.length === 0
      ? t('app.outputs.summary.nothing')
      : items.map(({ id }) => recommendationName(id)).join('; ');
  const rows = [
    ...waves.map(({ wave, items }) => ({ title: t('report.summary.wave', { wave }), items: named(items) })),
    ...(later.length === 0 ? [] : [{ title: t('report.summary.later'), items: named(later) }]),
  ];
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
