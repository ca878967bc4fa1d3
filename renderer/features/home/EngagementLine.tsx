import { GridListItem } from 'react-aria-components';
import type { EngagementRow } from '#shared/contract/views';
import { Badge } from '../../ui/Badge';
import { Day } from '../../ui/Day';
import { Menu } from '../../ui/Menu';
import { RelativeTime } from '../../ui/RelativeTime';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './EngagementList.module.css';
import { rowMenu, type RowMenuParts } from './rowMenu';

/** One engagement in a line: whose it is, how far it has come, and what can be done with it. */
export function EngagementLine({ row, menu }: { readonly row: EngagementRow; readonly menu: RowMenuParts }) {
  const t = useTranslate();
  const text = useText();
  return (
    <GridListItem
      id={row.id}
      textValue={`${row.clientName}, ${row.title}`}
      className={styles['line'] ?? ''}
      data-openable={row.status !== 'binned'}
    >
      <span className={styles['who']}>
        <span className={styles['client']}>
          <span className={styles['clip']} title={row.clientName}>
            {row.clientName}
          </span>
          {row.sample !== undefined && <Badge tone="accent">{t('app.home.sample')}</Badge>}
        </span>
        <span className={styles['title']} title={row.title}>
          {row.title}
        </span>
      </span>
      <span className={styles['wide']} title={text(row.templateTitle)}>
        {text(row.templateTitle)}
      </span>
      <span className={styles['middle']}>
        {row.startsOn === undefined ? t('app.home.noDate') : <Day day={row.startsOn} />}
      </span>
      <Count number={row.respondentCount} unit={t('app.home.respondents', { count: row.respondentCount })} />
      <Count number={row.answeredCount} unit={t('app.home.answers', { count: row.answeredCount })} />
      <span className={styles['changed']}>
        <RelativeTime at={row.updatedAt} />
      </span>
      <Menu label={t('app.home.menu', { title: row.title })} actions={rowMenu(t, row, menu)} />
    </GridListItem>
  );
}

/** A number under its column; the unit is for those who hear the line and do not see the column. */
function Count({ number, unit }: { readonly number: number; readonly unit: string }) {
  return (
    <span className={styles['number']} data-none={number === 0}>
      {number} <span className="visually-hidden">{unit}</span>
    </span>
  );
}
