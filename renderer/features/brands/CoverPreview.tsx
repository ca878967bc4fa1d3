import { readableOn, white } from '#shared/report/colour';
import { useTranslate } from '../../wording';
import styles from './CoverPreview.module.css';

interface Props {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly footer: string;
  /** A data URL. */
  readonly logo: string | null;
}

/** The cover of a report in small: always on white, whatever the theme, because paper is. */
export function CoverPreview({ name, colour, footer, logo }: Props) {
  const t = useTranslate();
  return (
    <div className={styles['cover']} role="img" aria-label={t('app.brands.preview', { name })}>
      <div className={styles['band']} style={{ background: colour }} />
      <div className={styles['logo']}>{logo === null ? <span>{name}</span> : <img src={logo} alt="" />}</div>
      <p className={styles['title']} style={{ color: readableOn(white, colour) }}>
        {t('app.brands.previewTitle')}
      </p>
      <p className={styles['client']}>{t('app.brands.previewClient')}</p>
      <div className={styles['rule']} style={{ background: colour }} />
      <p className={styles['footer']}>{footer === '' ? name : footer}</p>
    </div>
  );
}
