import { useMemo } from 'react';
import { Link } from 'react-router';
import { missingTranslations } from '#shared/report/missingTranslations';
import type { Language } from '#shared/template/localizedText';
import { useEngagement } from '../../state/EngagementContext';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import styles from './MissingTranslations.module.css';

const shown = 5;

/** What the report would print in English although another language is chosen; nothing where all is translated. */
export function MissingTranslations({ language }: { readonly language: Language }) {
  const t = useTranslate();
  const { template } = useEngagement();
  const missing = useMemo(() => missingTranslations(template, language), [template, language]);
  if (missing.length === 0) return null;
  const more = missing.length - shown;
  return (
    <Notice
      look="warning"
      title={t('app.reportScreen.untranslated.title', {
        language: t(`app.reportScreen.languages.${language}`),
      })}
    >
      <p>{t('app.reportScreen.untranslated.text', { count: missing.length })}</p>
      <ul className={styles['texts']} lang="en">
        {missing.slice(0, shown).map(({ english }, place) => (
          <li key={place}>{english}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('app.reportScreen.untranslated.more', { count: more })}</p>}
      <p>
        {t('app.reportScreen.untranslated.add')}{' '}
        <Link to={`/templates/${template.id}/${template.version}?translate=${language}`}>
          {t('app.reportScreen.untranslated.open')}
        </Link>
      </p>
    </Notice>
  );
}
