import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';

export function AboutPanel({ version }: { readonly version: string }) {
  const t = useTranslate();
  return (
    <Panel title={t('app.settings.about')}>
      <p className={styles['name']}>{t('app.settings.version', { version })}</p>
      <p>{t('app.settings.aboutText')}</p>
      <p className={styles['muted']}>
        {t('app.settings.licences')}: {t('app.settings.licencesText')}
      </p>
    </Panel>
  );
}
