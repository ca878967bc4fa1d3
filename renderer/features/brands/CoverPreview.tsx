import { readableOn, textOn, white } from '#shared/report/colour';
import type { Paper } from '#shared/report/paper';
import { useTranslate } from '../../wording';
import styles from './CoverPreview.module.css';

interface Props {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly contact: string;
  readonly paper: Paper;
  /** A data URL. */
  readonly logo: string | null;
}

/** The cover of a report in small, laid out as it prints: the logo on white, the words on the colour of the firm. */
export function CoverPreview({ name, colour, contact, paper, logo }: Props) {
  const t = useTranslate();
  return (
    <div
      className={styles['cover']}
      data-paper={paper}
      role="img"
      aria-label={t('app.brands.preview', { name })}
    >
      <div className={styles['logo']}>
        {logo === null ? (
          <span style={{ color: readableOn(white, colour) }}>{name}</span>
        ) : (
          <img src={logo} alt="" />
        )}
      </div>
      <div className={styles['panel']} style={{ background: colour, color: textOn(colour) }}>
        <p className={styles['client']}>{t('app.brands.previewClient')}</p>
        <p className={styles['title']}>{t('app.brands.previewTitle')}</p>
        <div className={styles['rule']} />
        <p className={styles['firm']}>{name}</p>
        <p className={styles['contact']}>{contact}</p>
      </div>
    </div>
  );
}
