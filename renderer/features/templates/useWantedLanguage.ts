import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { languagesOf } from '#shared/template/languagesOf';
import { languages, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { useTextLanguage } from '../../state/useText';

/** The language that a report which misses translations leads here with. */
export function useWantedLanguage(): Language | undefined {
  const [asked] = useSearchParams();
  return languages.find((each) => each === asked.get('translate'));
}

/** The language a template is read in, at first that of the screen; every language can be worded, few are there to read. */
export function useTemplateLanguage(
  template: Template,
  isWorded: boolean,
): readonly [Language, (language: Language) => void] {
  const wanted = useWantedLanguage();
  const ofScreen = useTextLanguage();
  const shown = wanted ?? ofScreen;
  return useState<Language>(isWorded || languagesOf(template).includes(shown) ? shown : 'en');
}
