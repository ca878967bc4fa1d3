import { Link } from 'react-router';
import { useOperation } from '../../client/useOperation';
import { useTranslate } from '../../wording';
import { addressOfHit } from '../search';
import styles from './FoundWithin.module.css';

const shown = 12;

/** What was found inside engagements: in notes, answers, recommendations and the titles of respondents. */
export function FoundWithin({ search }: { readonly search: string }) {
  const t = useTranslate();
  const found = useOperation('search.find', { text: search, limit: 60 });
  if (found.state !== 'ready') return null;
  const within = found.value.filter(({ kind }) => kind !== 'engagement').slice(0, shown);
  if (within.length === 0) return null;
  return (
    <section aria-label={t('app.home.within')}>
      <h2 className={styles['title']}>{t('app.home.within')}</h2>
      <ul className={styles['hits']}>
        {within.map((hit, place) => (
          <li key={place}>
            <Link to={addressOfHit(hit)}>{`${hit.clientName}: ${hit.title}`}</Link>
            <p className={styles['where']}>
              {t(`app.home.withinKind.${hit.kind}`)}
              {hit.respondent !== undefined && hit.kind !== 'respondent' && ` · ${hit.respondent}`}
            </p>
            <p>{hit.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
