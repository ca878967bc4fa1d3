import type { Brand } from '#shared/report/brand';
import { useOperation } from '../../client/useOperation';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import styles from './BrandsPage.module.css';
import { CoverPreview } from './CoverPreview';

interface Props {
  readonly brand: Brand;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function BrandCard({ brand, onEdit, onRemove }: Props) {
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
          </p>
        </div>
        <Menu
          label={t('app.brands.menu', { name: brand.name })}
          actions={[
            { id: 'edit', label: t('actions.edit'), onAction: onEdit },
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
