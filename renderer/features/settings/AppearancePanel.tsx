import { languages, type Language } from '#shared/template/localizedText';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { SelectField } from '../../ui/SelectField';
import { applyTheme, themes, type Theme } from '../../ui/theme';
import { showLanguage, useTranslate } from '../../wording';
import styles from './Settings.module.css';
import type { ChangeSettings } from './SettingsPage';

interface Props {
  readonly theme: Theme;
  /** Null: the system's own. */
  readonly language: Language | null;
  readonly change: ChangeSettings;
}

/** How Plumbline looks and which language it speaks; both as the system does unless chosen. */
export function AppearancePanel({ theme, language, change }: Props) {
  const t = useTranslate();

  async function choose(wished: Theme): Promise<void> {
    applyTheme(wished);
    // What is shown is what was kept: a refusal brings the old one back.
    if (!(await change({ theme: wished }))) applyTheme(theme);
  }

  async function speak(wished: Language | null): Promise<void> {
    await showLanguage(wished);
    if (!(await change({ language: wished }))) await showLanguage(language);
  }

  return (
    <Panel title={t('app.settings.appearance')}>
      <Segments
        label={t('app.settings.appearance')}
        segments={themes.map((id) => ({ id, label: t(`app.settings.theme.${id}`) }))}
        value={theme}
        onChange={(wished) => void choose(wished)}
      />
      <p>{t('app.settings.themeNote')}</p>
      <div className={styles['narrow']}>
        <SelectField
          label={t('app.settings.language')}
          hint={t('app.settings.languageHint')}
          value={language ?? 'system'}
          choices={[
            { id: 'system', label: t('app.settings.languageOfSystem') },
            ...languages.map((id) => ({ id, label: t(`app.reportScreen.languages.${id}`) })),
          ]}
          onChange={(id) => void speak(languages.find((each) => each === id) ?? null)}
        />
      </div>
    </Panel>
  );
}
