import { useMemo } from 'react';
import { GridList, ListLayout, Virtualizer } from 'react-aria-components';
import type { EngagementRow } from '#shared/contract/views';
import { useTranslate } from '../../wording';
import { EngagementLine } from './EngagementLine';
import styles from './EngagementList.module.css';
import type { RowMenuParts } from './rowMenu';

interface Props {
  readonly rows: readonly EngagementRow[];
  /** How they are sorted, in words. */
  readonly order: string;
  readonly menu: RowMenuParts;
}

/** The engagements in sight. Arrows move, Enter opens, the right arrow leads to the line's menu. */
export function EngagementList({ rows, order, menu }: Props) {
  const t = useTranslate();
  const layout = useMemo(() => new ListLayout<EngagementRow>({ estimatedRowHeight: 54 }), []);
  return (
    <div className={styles['frame']}>
      <div className={styles['columns']} aria-hidden>
        <span>{t('app.home.column.engagement')}</span>
        <span className={styles['wide']}>{t('app.home.column.template')}</span>
        <span className={styles['middle']}>{t('app.home.column.starts')}</span>
        <span className={styles['number']}>{t('app.home.column.respondents')}</span>
        <span className={styles['number']}>{t('app.home.column.answers')}</span>
        <span className={styles['changed']}>{t('app.home.column.changed')}</span>
      </div>
      <Virtualizer layout={layout}>
        <GridList
          className={styles['list'] ?? ''}
          aria-label={t('app.home.list', { order })}
          items={rows}
          selectionMode="none"
          onAction={(id) => {
            const row = rows.find((each) => each.id === id);
            if (row !== undefined && row.status !== 'binned') menu.open(row);
          }}
        >
          {(row) => <EngagementLine row={row} menu={menu} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}
