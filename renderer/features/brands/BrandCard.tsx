import type { Brand } from '#shared/report/brand';
import { useOperation } from '../../client/useOperation';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import styles from './BrandsPage.module.css';
import { CoverPreview } from './CoverPreview';

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
        {brand.logo === undefined ? (
          <CoverPreview
            name={brand.name}
            colour={brand.colour}
            contact={brand.contact ?? ''}
            paper={brand.paper ?? 'A4'}
            logo={null}
          />
        ) : (
          // Another logo is another element: what is shown never belongs to the one before.
          <CoverWithLogo key={brand.logo.attachment} brand={brand} />
        )}
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

function CoverWithLogo({ brand }: { readonly brand: Brand }) {
  const logo = useOperation('brands.readLogo', { id: brand.id });
  return (
    <CoverPreview
      name={brand.name}
      colour={brand.colour}
      contact={brand.contact ?? ''}
      paper={brand.paper ?? 'A4'}
      logo={logo.state === 'ready' ? logo.value : null}
    />
  );
}
