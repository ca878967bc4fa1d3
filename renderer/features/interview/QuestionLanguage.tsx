import { Languages } from 'lucide-react';
import { use } from 'react';
import { languagesOf } from '#shared/template/languagesOf';
import { languages } from '#shared/template/localizedText';
import { useEngagement } from '../../state/EngagementContext';
import { useTextLanguage } from '../../state/useText';
import { ChoiceMenu } from '../../ui/ChoiceMenu';
import { useTranslate } from '../../wording';
import { ChooseLanguageContext } from './QuestionLanguageContext';

/** The language the questions are asked in, whatever the interface speaks. Not there where there is nothing to choose. */
export function QuestionLanguage() {
  const t = useTranslate();
  const { template } = useEngagement();
  const wished = useTextLanguage();
  const choose = use(ChooseLanguageContext);
  const known = languagesOf(template);
  if (known.length < 2) return null;
  const chosen = known.includes(wished) ? wished : 'en';
  const nameOf = (language: (typeof known)[number]): string => t(`app.reportScreen.languages.${language}`);
  return (
    <ChoiceMenu
      label={t('app.interview.questionLanguage', { language: nameOf(chosen) })}
      choices={known.map((language) => ({ id: language, label: nameOf(language), language }))}
      chosen={chosen}
      onChoose={(id) => {
        const language = languages.find((each) => each === id);
        if (language !== undefined) choose(language);
      }}
    >
      <Languages aria-hidden />
      {nameOf(chosen)}
    </ChoiceMenu>
  );
}
