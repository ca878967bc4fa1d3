import { Link } from 'react-router';
import type { TemplateRow } from '#shared/contract/views';
import { Badge } from '../../ui/Badge';
import { Menu } from '../../ui/Menu';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './Templates.module.css';

interface Props {
  readonly row: TemplateRow;
  /** The template it was copied from, where it is still here. */
  readonly original: TemplateRow | null;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

export function TemplateCard({ row, original, onOpen, onCopy, onExport, onRemove }: Props) {
  const t = useTranslate();
  const text = useText();
  const title = text(row.title);
  const facts = [
    t('app.templates.version', { version: row.version }),
    t('app.templates.questions', { count: row.questions }),
    t('app.templates.recommendations', { count: row.recommendations }),
    row.usedBy === 0 ? t('app.templates.unused') : t('app.templates.usedBy', { count: row.usedBy }),
    ...(row.inPacks === 0 ? [] : [t('app.templates.inPacks', { count: row.inPacks })]),
  ];
  return (
    <li className={styles['card']}>
      <div className={styles['words']}>
        <p className={styles['heading']}>
          <Link to={`/templates/${row.id}/${row.version}`}>{title}</Link>
          <Badge tone={row.isBuiltIn ? 'plain' : 'accent'}>
            {t(row.isBuiltIn ? 'app.templates.builtIn' : 'app.templates.own')}
          </Badge>
        </p>
        <p className={styles['description']}>{text(row.description)}</p>
        <ul className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {row.basedOn !== undefined && (
            <li>
              {t('app.templates.basedOn', {
                title: original === null ? row.basedOn.id : text(original.title),
                version: row.basedOn.version,
              })}
            </li>
          )}
        </ul>
      </div>
      <Menu
        label={t('app.templates.menu', { title })}
        actions={[
          { id: 'open', label: t('app.templates.open'), onAction: onOpen },
          { id: 'copy', label: t('app.templates.copy'), onAction: onCopy },
          { id: 'export', label: t('app.templates.export'), onAction: onExport },
          ...(row.isBuiltIn || row.usedBy + row.inPacks > 0
            ? []
            : [{ id: 'remove', label: t('app.templates.remove'), isDangerous: true, onAction: onRemove }]),
        ]}
      />
    </li>
  );
}
