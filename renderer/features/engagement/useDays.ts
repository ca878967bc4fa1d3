import { locales } from '#shared/template/locales';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';

/** Words the span of an engagement; days are calendar days without a time zone. */
export function useDays(): (start: string | undefined, end: string | undefined) => string {
  const t = useTranslate();
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const day = (iso: string): string => format.format(new Date(`${iso}T00:00:00Z`));
  return (start, end) => {
    if (start !== undefined && end !== undefined)
      return t('app.engagement.overview.between', { start: day(start), end: day(end) });
    if (start !== undefined) return t('app.engagement.overview.from', { start: day(start) });
    if (end !== undefined) return t('app.engagement.overview.until', { end: day(end) });
    return t('app.engagement.overview.noDates');
  };
}
