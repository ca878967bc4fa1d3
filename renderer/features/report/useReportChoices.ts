import { useState } from 'react';
import { editions, type Edition } from '#shared/report/editions';
import type { Language } from '#shared/template/localizedText';
import { useReportLanguage } from './useReportLanguage';

/** Which report is looked at: its language as chosen last anywhere, its edition as chosen last for this engagement. */
export function useReportChoices(engagement: string): {
  readonly language: Language;
  readonly edition: Edition;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseEdition: (edition: Edition) => void;
} {
  const storageKey = `plumbline-edition-${engagement}`;
  const [language, chooseLanguage] = useReportLanguage();
  const [edition, setEdition] = useState<Edition>(() => remembered(storageKey));
  return {
    language,
    edition,
    chooseLanguage,
    chooseEdition(next) {
      setEdition(next);
      try {
        window.localStorage.setItem(storageKey, next);
      } catch {
        // A browser may forbid storage: then the choice lasts as long as the page.
      }
    },
  };
}

function remembered(storageKey: string): Edition {
  try {
    const found = window.localStorage.getItem(storageKey);
    return editions.find((each) => each === found) ?? 'client';
  } catch {
    return 'client';
  }
}
