import { useMemo, useState } from 'react';
import { coverage } from '#shared/assessment/coverage';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { AskNextPanel } from './AskNextPanel';
import { CellDialog, type OpenCell } from './CellDialog';
import styles from './Coverage.module.css';
import { CoverageGrid } from './CoverageGrid';
import { CoverageLegend } from './CoverageLegend';

/** Which groups have been heard on which facets, where that is thin, and whom to ask next. */
export function CoveragePage() {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const rows = useMemo(
    () => coverage(template, engagement, assessed({ engagement, template }).assessment),
    [engagement, template],
  );
  const thin = rows.filter(({ isThin }) => isThin).length;
  return (
    <div className={styles['columns']}>
      <Panel title={t('app.coverage.title')} note={t('app.coverage.note')}>
        <p>
          {thin === 0
            ? t('app.coverage.noneThin')
            : t('app.coverage.thin', { count: thin, total: rows.length })}
        </p>
        <CoverageLegend />
        <CoverageGrid rows={rows} onOpen={setOpen} />
      </Panel>
      <AskNextPanel />
      <CellDialog cell={open} onClose={() => setOpen(null)} />
    </div>
  );
}
