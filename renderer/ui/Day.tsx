import { useLocale } from 'react-aria-components';

/** A calendar day such as 2026-03-09, in words of the interface language. */
export function Day({ day }: { readonly day: string }) {
  const { locale } = useLocale();
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return <time dateTime={day}>{words}</time>;
}
