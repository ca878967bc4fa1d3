import { languagesOf } from '#shared/template/languagesOf';
import type { Language } from '#shared/template/localizedText';
import { useEngagement } from '../../state/EngagementContext';
import { useTextLanguage } from '../../state/useText';

/** The language offered first for what somebody is sent: the one the texts are shown in, if the template speaks it. */
export function useAskingLanguage(): Language {
  const shown = useTextLanguage();
  const { template } = useEngagement();
  return languagesOf(template).includes(shown) ? shown : 'en';
}
