import type { Consent } from '#shared/engagement/engagement';
import { useTranslate } from '../../wording';

/** What somebody allowed, in a few words. */
export function useConsentWords(): (consent: Consent | undefined) => string {
  const t = useTranslate();
  return (consent) => {
    const parts = (['quote', 'groupResult'] as const).flatMap((part) => {
      const given = consent?.[part];
      return given === undefined ? [] : [t(`app.consent.${part}.${given ? 'given' : 'refused'}`)];
    });
    return parts.length === 0 ? t('app.consent.notAsked') : parts.join(' · ');
  };
}
