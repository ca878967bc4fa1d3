import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { applyTheme, themes, type Theme } from '../../ui/theme';
import { useTranslate } from '../../wording';
import type { ChangeSettings } from './SettingsPage';

interface Props {
  readonly theme: Theme;
  readonly change: ChangeSettings;
}

/** Light, dark, high contrast, or whatever the system shows at this hour. */
export function AppearancePanel({ theme, change }: Props) {
  const t = useTranslate();

  async function choose(wished: Theme): Promise<void> {
    applyTheme(wished);
    // What is shown is what was kept: a refusal brings the old one back.
    if (!(await change({ theme: wished }))) applyTheme(theme);
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
    </Panel>
  );
}
