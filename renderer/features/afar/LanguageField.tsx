import { languagesOf } from '#shared/template/languagesOf';
import type { Language } from '#shared/template/localizedText';
import { useEngagement } from '../../state/EngagementContext';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';

interface Props {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language somebody is asked in, of those the template speaks; nothing where it speaks one. */
export function LanguageField({ value, onChange }: Props) {
  const t = useTranslate();
  const { template } = useEngagement();
  const known = languagesOf(template);
  if (known.length < 2) return null;
  return (
    <SelectField
      label={t('app.afar.language')}
      value={value}
      choices={known.map((id) => ({ id, label: t(`app.reportScreen.languages.${id}`) }))}
      onChange={(id) => onChange(known.find((each) => each === id) ?? value)}
    />
  );
}
