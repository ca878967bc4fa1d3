import { useLocale } from 'react-aria-components';
import { sinceThen } from './sinceThen';

/** How long ago something was, with the exact moment to hover over. */
export function RelativeTime({ at }: { readonly at: string }) {
  const { locale } = useLocale();
  const moment = new Date(at);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(moment);
  return (
    <time dateTime={at} title={exact}>
      {sinceThen(moment, new Date(), locale)}
    </time>
  );
}
