import type { Brand } from '#shared/report/brand';
import { useTranslate } from '../../wording';
import styles from './BrandsPage.module.css';
import { useCoverPicture } from './useCoverPicture';

/** The cover of a report in a brand, as it prints; a blank sheet until it is drawn. */
export function BrandCover({ brand }: { readonly brand: Brand }) {
  const t = useTranslate();
  const { isFailed, picture } = useCoverPicture(brand);
  const label = t('app.brands.preview', { name: brand.name });
  const paper = brand.paper ?? 'A4';
  if (picture !== null)
    return <img className={styles['sheet']} data-paper={paper} src={picture} alt={label} />;
  return (
    <>
      <div
        className={styles['sheet']}
        data-paper={paper}
        role="img"
        aria-label={label}
        aria-busy={!isFailed}
      />
      {isFailed && <p className={styles['notDrawn']}>{t('app.brands.notDrawn')}</p>}
    </>
  );
}
