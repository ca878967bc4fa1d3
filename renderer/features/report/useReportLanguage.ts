import { useState } from 'react';
import type { Language } from '#shared/template/localizedText';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useLanguage } from '../../state/useText';

/** The language reports are made in: as chosen last, at first that of the interface. */
export function useReportLanguage(): readonly [Language, (language: Language) => void] {
  const client = useClient();
  const isReadOnly = useIsReadOnly() === true;
  const ofInterface = useLanguage();
  const settings = useOperation('settings.read', {});
  const [chosen, setChosen] = useState<Language | null>(null);
  const kept = settings.state === 'ready' ? settings.value.reportLanguage : undefined;
  return [
    chosen ?? kept ?? ofInterface,
    (language) => {
      setChosen(language);
      // Not to be remembered is no fault worth a word: this report is made in the chosen language all the same.
      if (!isReadOnly) void client.call('settings.update', { reportLanguage: language });
    },
  ];
}
