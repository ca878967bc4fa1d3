import type { Brand } from '#shared/report/brand';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';
import type { BrandForm } from './brandForm';
import { useBrandPages } from './useBrandPages';

/** The cover and a page of a report as they would be printed. */
export function BrandPages({ brand, form }: { readonly brand: Brand | null; readonly form: BrandForm }) {
  const t = useTranslate();
  const { pages, isDrawing, fault } = useBrandPages(brand, form);
  const ratio = form.paper === 'A4' ? '210 / 297' : '8.5 / 11';
  return (
    <div className={styles['preview']} aria-busy={isDrawing}>
      {(['cover', 'inside'] as const).map((page, index) => {
        const picture = pages[index];
        const label = t(`app.brands.dialog.pages.${page}`);
        return (
          <figure key={page} className={styles['sheet']}>
            {picture === undefined ? (
              <div className={styles['blank']} style={{ aspectRatio: ratio }} />
            ) : (
              <img src={picture} alt={label} />
            )}
            <figcaption>{label}</figcaption>
          </figure>
        );
      })}
      <p role="status" className={styles['hint']}>
        {fault ?? (isDrawing ? t('app.brands.dialog.pages.drawing') : t('app.brands.dialog.pages.sample'))}
      </p>
    </div>
  );
}
