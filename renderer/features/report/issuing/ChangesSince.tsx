import { useLocale } from 'react-aria-components';
import type { ReportSince } from '#shared/contract/views';
import type { ChapterChange } from '#shared/report/changesBetween';
import { useTranslate } from '../../../wording';
import styles from './Issuing.module.css';

/** What the report says otherwise than the last one of its kind that was given out. */
export function ChangesSince({ since }: { readonly since: ReportSince }) {
  const t = useTranslate();
  const { locale } = useLocale();
  const { number, issuedAt, chapters } = since;
  if (chapters === null) return <p>{t('app.issuing.issue.sinceUnknown', { number })}</p>;
  if (chapters.length === 0) return <p>{t('app.issuing.issue.sinceNothing', { number })}</p>;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(issuedAt));
  return (
    <div className={styles['since']}>
      <p className={styles['title']}>{t('app.issuing.issue.since', { number, day })}</p>
      <ul className={styles['changes']}>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <Change chapter={chapter} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More would be a second report. */
const mostTexts = 20;

function Change({ chapter }: { readonly chapter: ChapterChange }) {
  const t = useTranslate();
  const { title, change, added, removed } = chapter;
  const words = `${title}: ${t(`app.issuing.issue.chapter.${change}`)}`;
  if (added.length + removed.length === 0) return words;
  return (
    <details>
      <summary>{words}</summary>
      <dl className={styles['texts']}>
        {removed.length > 0 && <dt>{t('app.issuing.issue.removed')}</dt>}
        {removed.slice(0, mostTexts).map((text, index) => (
          <dd key={index} data-change="removed">
            {text}
          </dd>
        ))}
        {added.length > 0 && <dt>{t('app.issuing.issue.added')}</dt>}
        {added.slice(0, mostTexts).map((text, index) => (
          <dd key={index} data-change="added">
            {text}
          </dd>
        ))}
      </dl>
    </details>
  );
}
