import type { Brand } from '#shared/report/brand';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import { BrandCover } from './BrandCover';
import styles from './BrandsPage.module.css';

interface Props {
  readonly brand: Brand;
  readonly onEdit: () => void;
  readonly isFirst: boolean;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onOfferFirst: () => void;
  readonly onRemove: () => void;
}

export function BrandCard(props: Props) {
  const { brand, isFirst, onEdit, onDuplicate, onExport, onOfferFirst, onRemove } = props;
  const t = useTranslate();
  return (
    <li className={styles['card']}>
      <div className={styles['desk']}>
        <BrandCover brand={brand} />
      </div>
      <div className={styles['words']}>
        <div className={styles['name']}>
          <h2 title={brand.name}>{brand.name}</h2>
          <p className={styles['colour']}>
            <span className={styles['dot']} style={{ background: brand.colour }} />
            {brand.colour}
            {isFirst && ` · ${t('app.brands.isDefault')}`}
          </p>
        </div>
        <Menu
          label={t('app.brands.menu', { name: brand.name })}
          actions={[
            { id: 'edit', label: t('actions.edit'), onAction: onEdit },
            { id: 'duplicate', label: t('app.brands.duplicate'), onAction: onDuplicate },
            { id: 'export', label: t('app.brands.export'), onAction: onExport },
            ...(isFirst ? [] : [{ id: 'first', label: t('app.brands.offerFirst'), onAction: onOfferFirst }]),
            { id: 'remove', label: t('app.brands.remove'), isDangerous: true, onAction: onRemove },
          ]}
        />
      </div>
    </li>
  );
}
