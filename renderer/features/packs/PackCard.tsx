import type { PackRow } from '#shared/contract/views';
import { Menu } from '../../ui/Menu';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './Packs.module.css';
import { useContentsWords } from './useContentsWords';

interface Props {
  readonly pack: PackRow;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

export function PackCard({ pack, onEdit, onCopy, onRemove }: Props) {
  const t = useTranslate();
  const text = useText();
  const contentsWords = useContentsWords();
  const { name, description, template, templateTitle } = pack;
  return (
    <li className={styles['card']}>
      <div className={styles['words']}>
        <h2>{name}</h2>
        {description !== undefined && <p className={styles['description']}>{description}</p>}
        <ul className={styles['facts']}>
          <li>
            {t('app.packs.contents.template', {
              title: text(templateTitle),
              version: template.version,
            })}
          </li>
          <li>{contentsWords(pack)}</li>
        </ul>
      </div>
      <Menu
        label={t('app.packs.menu', { name })}
        actions={[
          { id: 'edit', label: t('app.packs.edit'), onAction: onEdit },
          { id: 'copy', label: t('app.packs.copy'), onAction: onCopy },
          { id: 'remove', label: t('app.packs.remove'), isDangerous: true, onAction: onRemove },
        ]}
      />
    </li>
  );
}
